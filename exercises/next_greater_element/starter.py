from typing import List, Optional


def next_greater(nums: List[int]) -> List[Optional[int]]:
    ...
