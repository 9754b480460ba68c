"""The last `steps` numbers go to the front. The list may be changed."""

from collections import deque
from math import gcd


def two_slices(nums, steps):
    return nums[-steps:] + nums[:-steps]


def _reverse(nums, low, high):
    while low < high:
        nums[low], nums[high] = nums[high], nums[low]
        low += 1
        high -= 1


def three_reversals(nums, steps):
    last = len(nums) - 1
    _reverse(nums, 0, last)
    _reverse(nums, 0, steps - 1)
    _reverse(nums, steps, last)
    return nums


def move_in_cycles(nums, steps):
    count = len(nums)
    for start in range(gcd(count, steps)):
        carried, place = nums[start], start
        while True:
            place = (place + steps) % count
            carried, nums[place] = nums[place], carried
            if place == start:
                break
    return nums


def double_ended_queue(nums, steps):
    queue = deque(nums)
    queue.rotate(steps)
    return list(queue)


def turn_the_queue_by_one(nums, steps):
    queue = deque(nums)
    for _ in range(steps):
        queue.rotate(1)
    return list(queue)


def pop_and_insert(nums, steps):
    for _ in range(steps):
        nums.insert(0, nums.pop())
    return nums


def shift_by_one(nums, steps):
    for _ in range(steps):
        last = nums[-1]
        for place in range(len(nums) - 1, 0, -1):
            nums[place] = nums[place - 1]
        nums[0] = last
    return nums


def slice_by_one(nums, steps):
    for _ in range(steps):
        nums = nums[-1:] + nums[:-1]
    return nums
