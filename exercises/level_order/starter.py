from typing import List, Optional

from judge_types import TreeNode


def level_order(root: Optional[TreeNode]) -> List[List[int]]:
    ...
