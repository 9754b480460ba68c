# time: n^2
# reaches: 64000
from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        tokens, level = [], [root]
        for node in level:
            tokens.append("#" if node is None else str(node.val))
            if node is not None:
                level += [node.left, node.right]
        return " ".join(tokens)

    def deserialize(self, data):
        tokens = data.split()
        token = tokens.pop(0)
        if token == "#":
            return None
        root = TreeNode(int(token))
        waiting = [root]
        while waiting:
            node = waiting.pop(0)
            for side in ("left", "right"):
                token = tokens.pop(0)
                if token != "#":
                    child = TreeNode(int(token))
                    setattr(node, side, child)
                    waiting.append(child)
        return root
