"""All permutations of a rising list, in rising order."""

from itertools import permutations


def choose_each_first(nums):
    if not nums:
        return [()]
    return [
        (value,) + rest
        for place, value in enumerate(nums)
        for rest in choose_each_first(nums[:place] + nums[place + 1:])
    ]


def swap_back_and_forth(nums):
    found, work = [], list(nums)

    def _place(start):
        if start == len(work):
            found.append(tuple(work))
            return
        for other in range(start, len(work)):
            work[start], work[other] = work[other], work[start]
            _place(start + 1)
            work[start], work[other] = work[other], work[start]

    _place(0)
    found.sort()
    return found


def next_in_order(nums):
    work = list(nums)
    found = [tuple(work)]
    while True:
        place = len(work) - 2
        while place >= 0 and work[place] > work[place + 1]:
            place -= 1
        if place < 0:
            return found
        other = len(work) - 1
        while work[other] < work[place]:
            other -= 1
        work[place], work[other] = work[other], work[place]
        work[place + 1:] = work[:place:-1]
        found.append(tuple(work))


def library(nums):
    return list(permutations(nums))


def insert_everywhere(nums):
    found = [()]
    for value in nums:
        found = [
            shorter[:place] + (value,) + shorter[place:]
            for shorter in found
            for place in range(len(shorter) + 1)
        ]
    return sorted(found)
