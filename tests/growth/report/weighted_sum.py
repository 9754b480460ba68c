"""Sum of each value times its place."""

from collections import deque
from itertools import islice


def walk_once(nums):
    total = 0
    for place, value in enumerate(nums):
        total += place * value
    return total


def index_the_list(nums):
    return sum(place * nums[place] for place in range(len(nums)))


def copy_to_a_queue(nums):
    queue = deque(nums)
    total = place = 0
    while queue:
        total += place * queue.popleft()
        place += 1
    return total


def index_a_queue(nums):
    queue = deque(nums)
    total = 0
    for place in range(len(queue)):
        total += place * queue[place]
    return total


def step_with_islice(nums):
    total = 0
    for place in range(len(nums)):
        total += place * next(islice(nums, place, None))
    return total


def reverse_each_time(nums):
    total, count = 0, len(nums)
    for place in range(count):
        nums = nums[::-1]
        total += place * nums[place if place % 2 else count - 1 - place]
    return total
