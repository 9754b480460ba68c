# time: n^2
from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        tokens, stack = [], [root]
        while stack:
            node = stack.pop()
            tokens.append("#" if node is None else str(node.val))
            if node is not None:
                stack += (node.right, node.left)
        return " ".join(tokens) + " "

    def deserialize(self, data):
        top = TreeNode(0)
        places = [(top, "left")]
        while places:
            # All that is left is copied.
            token, data = data.split(" ", 1)
            parent, side = places.pop()
            if token != "#":
                node = TreeNode(int(token))
                setattr(parent, side, node)
                places += ((node, "right"), (node, "left"))
        return top.left
