from typing import List, Optional

from judge_types import TreeNode


def traverse(root: Optional[TreeNode], order: str) -> List[int]:
    ...
