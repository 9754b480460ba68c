"""How many numbers have a neighbour one greater in the list: none, for all are even."""

import bisect


def set_of_all(nums, width):
    known = set(nums)
    return sum(1 for value in nums if value + 1 in known)


def search_sorted(nums, width):
    ordered = sorted(nums)
    found = 0
    for value in nums:
        place = bisect.bisect_left(ordered, value + 1)
        if place < len(ordered) and ordered[place] == value + 1:
            found += 1
    return found


def sort_and_walk(nums, width):
    ordered = sorted(nums)
    return sum(1 for place in range(1, len(ordered)) if ordered[place] == ordered[place - 1] + 1)


def sets_of_chunks(nums, width):
    chunks = [set(nums[start:start + width]) for start in range(0, len(nums), width)]
    return sum(1 for value in nums if any(value + 1 in chunk for chunk in chunks))


def lists_of_chunks(nums, width):
    chunks = [nums[start:start + width] for start in range(0, len(nums), width)]
    return sum(1 for value in nums if any(value + 1 in chunk for chunk in chunks))


def look_in_the_list(nums, width):
    found = 0
    for value in nums:
        if value + 1 in nums:
            found += 1
    return found


def marks_on_a_line(nums, width):
    marks = bytearray(max(nums) + 2)
    for value in nums:
        marks[value] = 1
    return sum(1 for value in nums if marks[value + 1])
