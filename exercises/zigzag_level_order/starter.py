from typing import List, Optional

from judge_types import TreeNode


def zigzag(root: Optional[TreeNode]) -> List[List[int]]:
    ...
