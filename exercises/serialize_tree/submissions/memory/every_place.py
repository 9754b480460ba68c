from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        places, level = [], [root]
        while any(level):
            places += level
            level = [child for node in level for child in children(node)]
        return ",".join("#" if node is None else str(node.val) for node in places)

    def deserialize(self, data):
        if not data:
            return None
        nodes = [None if place == "#" else TreeNode(int(place)) for place in data.split(",")]
        for i, node in enumerate(nodes):
            if node and 2 * i + 2 < len(nodes):
                node.left, node.right = nodes[2 * i + 1], nodes[2 * i + 2]
        return nodes[0]


def children(node):
    return (node.left, node.right) if node else (None, None)
