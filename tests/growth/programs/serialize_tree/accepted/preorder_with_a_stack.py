# time: n
from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        tokens, stack = [], [root]
        while stack:
            node = stack.pop()
            if node is None:
                tokens.append("")
                continue
            tokens.append(str(node.val))
            stack += (node.right, node.left)
        return ",".join(tokens)

    def deserialize(self, data):
        top = TreeNode(0)
        places = [(top, "left")]
        for token in data.split(","):
            parent, side = places.pop()
            if token:
                node = TreeNode(int(token))
                setattr(parent, side, node)
                places += ((node, "right"), (node, "left"))
        return top.left
