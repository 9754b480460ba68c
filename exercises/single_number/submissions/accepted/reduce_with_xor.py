from functools import reduce
from operator import xor


def single(nums):
    return reduce(xor, nums)
