from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        parts = []

        def walk(node):
            if node is None:
                parts.append("None")
                return
            parts.append(str(node.val))
            walk(node.left)
            walk(node.right)

        walk(root)
        return ",".join(parts)

    def deserialize(self, data):
        tokens = iter(data.split(","))

        def build():
            token = next(tokens)
            if token == "None":
                return None
            node = TreeNode(int(token))
            node.left = build()
            node.right = build()
            return node

        return build()
