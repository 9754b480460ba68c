# odd: imports everything from modules
from collections import *
from itertools import *
from math import *


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert list(islice(count(), 1)) == [0] and sqrt(4) == 2 and deque([1])
    return solve(nums, target)
