"""Sum of a stretch, then a change at its start, once for each query; the total of the sums."""

from itertools import accumulate
from math import isqrt


def block_sums(values, queries):
    width = isqrt(len(values)) + 1
    blocks = [sum(values[start:start + width]) for start in range(0, len(values), width)]
    total = 0
    for one, other in queries:
        low, high = min(one, other), max(one, other)
        place, end = low, high + 1
        while place < end and place % width:
            total += values[place]
            place += 1
        while place + width <= end:
            total += blocks[place // width]
            place += width
        while place < end:
            total += values[place]
            place += 1
        changed = (low + high) % 200
        blocks[low // width] += changed - values[low]
        values[low] = changed
    return total


def _add(tree, place, amount):
    place += 1
    while place < len(tree):
        tree[place] += amount
        place += place & -place


def _before(tree, end):
    total = 0
    while end > 0:
        total += tree[end]
        end &= end - 1
    return total


def binary_indexed_tree(values, queries):
    tree = [0] * (len(values) + 1)
    for place, value in enumerate(values):
        _add(tree, place, value)
    total = 0
    for one, other in queries:
        low, high = min(one, other), max(one, other)
        total += _before(tree, high + 1) - _before(tree, low)
        changed = (low + high) % 200
        _add(tree, low, changed - values[low])
        values[low] = changed
    return total


def sum_of_slice(values, queries):
    total = 0
    for one, other in queries:
        low, high = min(one, other), max(one, other)
        total += sum(values[low:high + 1])
        values[low] = (low + high) % 200
    return total


def add_one_by_one(values, queries):
    total = 0
    for one, other in queries:
        low, high = min(one, other), max(one, other)
        for place in range(low, high + 1):
            total += values[place]
        values[low] = (low + high) % 200
    return total


def prefixes_after_each_change(values, queries):
    before = list(accumulate(values, initial=0))
    total = 0
    for one, other in queries:
        low, high = min(one, other), max(one, other)
        total += before[high + 1] - before[low]
        values[low] = (low + high) % 200
        before = list(accumulate(values, initial=0))
    return total
