"""Sum of each prefix of the list."""

from functools import reduce
from itertools import accumulate, islice


def library(nums):
    return list(accumulate(nums))


def running_total(nums):
    sums, total = [], 0
    for value in nums:
        total += value
        sums.append(total)
    return sums


def sum_each_slice(nums):
    return [sum(nums[:end]) for end in range(1, len(nums) + 1)]


def sum_each_islice(nums):
    return [sum(islice(nums, end)) for end in range(1, len(nums) + 1)]


def reduce_a_list(nums):
    return reduce(lambda sums, value: sums + [sums[-1] + value], nums[1:], nums[:1])


def add_to_the_rest(nums):
    sums = [0] * len(nums)
    for start, value in enumerate(nums):
        for place in range(start, len(nums)):
            sums[place] += value
    return sums
