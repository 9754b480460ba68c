from . import helpers


def two_sum(nums, target):
    return []
