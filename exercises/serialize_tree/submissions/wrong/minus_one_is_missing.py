from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        values, level = [], [root]
        while level:
            values += [-1 if node is None else node.val for node in level]
            level = [c for node in level if node for c in (node.left, node.right)]
        return ",".join(map(str, values))

    def deserialize(self, data):
        nodes = [None if v == "-1" else TreeNode(int(v)) for v in data.split(",")]
        children = iter(nodes[1:])
        for node in nodes:
            if node:
                node.left = next(children, None)
                node.right = next(children, None)
        return nodes[0]
