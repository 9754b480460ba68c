# One line of byte code; all pairs are made and added up in C.
from itertools import combinations, starmap
from operator import add, indexOf


def two_sum(nums, target):
    sums = starmap(add, combinations(nums, 2))
    at = indexOf(sums, target)
    i, row = 0, len(nums) - 1
    while at >= row:
        at, i, row = at - row, i + 1, row - 1
    return [i, i + 1 + at]
