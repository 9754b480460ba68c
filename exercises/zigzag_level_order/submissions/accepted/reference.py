from typing import List, Optional

from judge_types import TreeNode


def zigzag(root: Optional[TreeNode]) -> List[List[int]]:
    levels = []
    level = [root] if root is not None else []
    while level:
        values = [node.val for node in level]
        if len(levels) % 2:
            values.reverse()
        levels.append(values)
        below = []
        for node in level:
            if node.left is not None:
                below.append(node.left)
            if node.right is not None:
                below.append(node.right)
        level = below
    return levels
