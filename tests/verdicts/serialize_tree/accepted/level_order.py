from collections import deque

from judge_types import TreeNode


class Codec:
    def serialize(self, root):
        parts, todo = [], deque([root])
        while todo:
            node = todo.popleft()
            if node is None:
                parts.append("")
            else:
                parts.append(str(node.val))
                todo.extend((node.left, node.right))
        return "|".join(parts)

    def deserialize(self, data):
        tokens = iter(data.split("|"))

        def take():
            token = next(tokens)
            return TreeNode(int(token)) if token else None

        root = take()
        todo = deque([root] if root else [])
        while todo:
            node = todo.popleft()
            node.left, node.right = take(), take()
            todo.extend(child for child in (node.left, node.right) if child)
        return root
