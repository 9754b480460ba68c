from typing import Optional

from judge_types import TreeNode


class Codec:
    """Preorder, with a mark for each missing child."""

    def serialize(self, root: Optional[TreeNode]) -> str:
        parts, todo = [], [root]
        while todo:
            node = todo.pop()
            if node is None:
                parts.append("#")
            else:
                parts.append(str(node.val))
                todo.append(node.right)
                todo.append(node.left)
        return " ".join(parts)

    def deserialize(self, data: str) -> Optional[TreeNode]:
        tokens = iter(data.split(" "))
        first = next(tokens)
        if first == "#":
            return None
        root = TreeNode(int(first))
        todo = [(root, "right"), (root, "left")]
        for token in tokens:
            parent, side = todo.pop()
            if token != "#":
                node = TreeNode(int(token))
                setattr(parent, side, node)
                todo.append((node, "right"))
                todo.append((node, "left"))
        return root
