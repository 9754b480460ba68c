from collections import Counter


def has_majority(nums: list[int]) -> bool:
    return any(2 * times > len(nums) for times in Counter(nums).values())
