from typing import List, Optional


def next_greater(nums: List[int]) -> List[Optional[int]]:
    result = [None] * len(nums)
    waiting = []
    for i, number in enumerate(nums):
        while waiting and nums[waiting[-1]] < number:
            result[waiting.pop()] = number
        waiting.append(i)
    return result
