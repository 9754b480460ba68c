import json

from judge_types import TreeNode


class Codec:
    """One row for each node: its value, the row of its parent, and its side."""

    def serialize(self, root):
        rows = []
        todo = [(root, -1, "")]
        while todo:
            node, parent, side = todo.pop()
            if node is not None:
                todo.append((node.left, len(rows), "left"))
                todo.append((node.right, len(rows), "right"))
                rows.append([node.val, parent, side])
        return json.dumps(rows)

    def deserialize(self, data):
        nodes = []
        for value, parent, side in json.loads(data):
            node = TreeNode(value)
            if parent >= 0:
                setattr(nodes[parent], side, node)
            nodes.append(node)
        return nodes[0] if nodes else None
