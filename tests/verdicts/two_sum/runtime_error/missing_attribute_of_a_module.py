import math


def two_sum(nums, target):
    return math.two_sum(nums, target)
