from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        parts, level = [str(root.val)], [root]
        while level:
            level = [child for node in level for child in (node.left, node.right)]
            parts += ["#" if node is None else str(node.val) for node in level]
            level = [node for node in level if node is not None]
        return " ".join(parts)

    def deserialize(self, data):
        tokens = iter(data.split())
        root = TreeNode(int(next(tokens)))
        level = [root]
        while level:
            below = []
            for node in level:
                for side in ("left", "right"):
                    token = next(tokens)
                    if token != "#":
                        child = TreeNode(int(token))
                        setattr(node, side, child)
                        below.append(child)
            level = below
        return root
