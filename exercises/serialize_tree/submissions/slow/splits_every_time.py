from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        tokens, waiting = [], [root]
        while waiting:
            node = waiting.pop()
            tokens.append("#" if node is None else str(node.val))
            if node is not None:
                waiting += [node.right, node.left]
        return ",".join(tokens)

    def deserialize(self, data):
        top = TreeNode()
        waiting, position = [(top, "left")], 0
        while waiting:
            parent, side = waiting.pop()
            token = data.split(",")[position]
            position += 1
            if token != "#":
                node = TreeNode(int(token))
                setattr(parent, side, node)
                waiting += [(node, "right"), (node, "left")]
        return top.left
