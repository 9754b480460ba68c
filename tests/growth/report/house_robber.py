"""Largest sum of numbers no two of which are neighbours."""


def two_sums(nums):
    taken = skipped = 0
    for value in nums:
        taken, skipped = skipped + value, max(taken, skipped)
    return max(taken, skipped)


def table(nums):
    best = [0, nums[0]]
    for value in nums[1:]:
        best.append(max(best[-1], best[-2] + value))
    return best[-1]


def maximum_of_the_table(nums):
    ending = []
    for index, value in enumerate(nums):
        ending.append(value + max(ending[:max(0, index - 1)], default=0))
    return max(ending)


def best_partner_for_each(nums):
    ending = []
    for index, value in enumerate(nums):
        best = 0
        for other in range(index - 1):
            if ending[other] > best:
                best = ending[other]
        ending.append(value + best)
    return max(ending)
