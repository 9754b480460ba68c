# time: n
from collections import deque

from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        tokens, waiting = [], deque([root])
        while waiting:
            node = waiting.popleft()
            tokens.append("#" if node is None else str(node.val))
            if node is not None:
                waiting += (node.left, node.right)
        return " ".join(tokens)

    def deserialize(self, data):
        tokens = iter(data.split())

        def node():
            token = next(tokens)
            return None if token == "#" else TreeNode(int(token))

        root = node()
        waiting = deque([root] if root else [])
        while waiting:
            parent = waiting.popleft()
            parent.left, parent.right = node(), node()
            waiting += (child for child in (parent.left, parent.right) if child)
        return root
