from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        parts, todo = [], [root]
        while todo:
            node = todo.pop()
            if node and node.val:
                parts.append(str(node.val))
                todo += [node.right, node.left]
            else:
                parts.append("0")
        return " ".join(parts)

    def deserialize(self, data):
        values = map(int, data.split())
        root = TreeNode(next(values))
        if not root.val:
            return None
        todo = [(root, "right"), (root, "left")]
        for value in values:
            parent, side = todo.pop()
            if value:
                node = TreeNode(value)
                setattr(parent, side, node)
                todo += [(node, "right"), (node, "left")]
        return root
