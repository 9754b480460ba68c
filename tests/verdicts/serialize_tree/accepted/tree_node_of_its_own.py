class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


class Codec:
    def serialize(self, root):
        parts, todo = [], [root]
        while todo:
            node = todo.pop()
            parts.append("#" if node is None else str(node.val))
            if node is not None:
                todo += [node.right, node.left]
        return " ".join(parts)

    def deserialize(self, data):
        tokens = iter(data.split(" "))
        first = next(tokens)
        if first == "#":
            return None
        root = TreeNode(int(first))
        todo = [(root, "right"), (root, "left")]
        for token in tokens:
            parent, side = todo.pop()
            if token != "#":
                node = TreeNode(int(token))
                setattr(parent, side, node)
                todo += [(node, "right"), (node, "left")]
        return root
