from collections import deque

from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        values = []
        queue = deque([root])
        while queue:
            node = queue.popleft()
            if node is None:
                values.append("null")
                continue
            values.append(str(node.val))
            queue.append(node.left)
            queue.append(node.right)
        return ",".join(values)

    def deserialize(self, data):
        nodes = [None if v == "null" else TreeNode(int(v)) for v in data.split(",")]
        children = iter(nodes[1:])
        for node in nodes:
            if node is not None:
                node.left = next(children)
                node.right = next(children)
        return nodes[0]
