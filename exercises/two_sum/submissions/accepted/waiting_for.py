from typing import Dict, List, Tuple


def two_sum(nums: List[int], target: int) -> Tuple[int, int]:
    waiting: Dict[int, int] = {}
    for position, number in enumerate(nums):
        try:
            return waiting[number], position
        except KeyError:
            waiting[target - number] = position
    raise ValueError("no two elements add up to the target")
