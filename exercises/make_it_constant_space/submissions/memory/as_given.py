from collections import Counter


def has_majority(nums):
    return any(2 * times > len(nums) for times in Counter(nums).values())
