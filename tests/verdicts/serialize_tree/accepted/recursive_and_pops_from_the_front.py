from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        if not root:
            return "X"
        return f"{root.val},{self.serialize(root.left)},{self.serialize(root.right)}"

    def deserialize(self, data):
        def build(items):
            item = items.pop(0)
            if item == "X":
                return None
            node = TreeNode(int(item))
            node.left = build(items)
            node.right = build(items)
            return node

        return build(data.split(","))
