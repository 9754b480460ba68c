"""Sums of stretches of a list that never changes, one for each query."""

from itertools import accumulate
from math import isqrt


def prefix_sums(values, queries):
    before = [0]
    for value in values:
        before.append(before[-1] + value)
    answers = []
    for one, other in queries:
        low, high = (one, other) if one < other else (other, one)
        answers.append(before[high + 1] - before[low])
    return answers


def accumulated(values, queries):
    before = list(accumulate(values, initial=0))
    return [before[max(query) + 1] - before[min(query)] for query in queries]


def sum_of_slice(values, queries):
    return [sum(values[min(query):max(query) + 1]) for query in queries]


def add_one_by_one(values, queries):
    answers = []
    for query in queries:
        total = 0
        for place in range(min(query), max(query) + 1):
            total += values[place]
        answers.append(total)
    return answers


def block_sums(values, queries):
    width = isqrt(len(values)) + 1
    blocks = [sum(values[start:start + width]) for start in range(0, len(values), width)]
    answers = []
    for query in queries:
        place, end = min(query), max(query) + 1
        total = 0
        while place < end and place % width:
            total += values[place]
            place += 1
        while place + width <= end:
            total += blocks[place // width]
            place += width
        while place < end:
            total += values[place]
            place += 1
        answers.append(total)
    return answers


def _before(tree, end):
    total = 0
    while end > 0:
        total += tree[end]
        end &= end - 1
    return total


def binary_indexed_tree(values, queries):
    tree = [0] * (len(values) + 1)
    for place, value in enumerate(values, 1):
        while place < len(tree):
            tree[place] += value
            place += place & -place
    return [_before(tree, max(query) + 1) - _before(tree, min(query)) for query in queries]
