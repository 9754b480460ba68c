"""Fewest jumps from the first cell to the last; each number is the longest jump from its cell."""

from collections import deque


def farthest_so_far(nums):
    jumps = edge = farthest = 0
    for index in range(len(nums) - 1):
        farthest = max(farthest, index + nums[index])
        if index == edge:
            jumps += 1
            edge = farthest
    return jumps


def fill_forwards(nums):
    count = len(nums)
    best = [0] + [count] * (count - 1)
    for index in range(count):
        for other in range(index + 1, min(count, index + nums[index] + 1)):
            if best[index] + 1 < best[other]:
                best[other] = best[index] + 1
    return best[-1]


def search_backwards(nums):
    jumps, place = 0, len(nums) - 1
    while place > 0:
        start = 0
        while start + nums[start] < place:
            start += 1
        place = start
        jumps += 1
    return jumps


def levels_of_cells(nums):
    count = len(nums)
    jumps = {0: 0}
    waiting = deque([0])
    while waiting:
        cell = waiting.popleft()
        for near in range(cell + 1, min(count, cell + nums[cell] + 1)):
            if near not in jumps:
                jumps[near] = jumps[cell] + 1
                waiting.append(near)
    return jumps[count - 1]


def pull_from_all(nums):
    best = [0]
    for index in range(1, len(nums)):
        least = len(nums)
        for other in range(index):
            if other + nums[other] >= index and best[other] < least:
                least = best[other]
        best.append(least + 1)
    return best[-1]
