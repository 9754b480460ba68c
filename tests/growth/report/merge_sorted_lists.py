"""Merge n sorted lists of eight numbers each."""

import bisect
import heapq
from itertools import chain


def heap_of_heads(lists):
    heads = [(part[0], number, 0) for number, part in enumerate(lists)]
    heapq.heapify(heads)
    merged = []
    while heads:
        value, number, place = heads[0]
        merged.append(value)
        place += 1
        if place < len(lists[number]):
            heapq.heapreplace(heads, (lists[number][place], number, place))
        else:
            heapq.heappop(heads)
    return merged


def _merge(left, right):
    merged = []
    one = other = 0
    while one < len(left) and other < len(right):
        if left[one] <= right[other]:
            merged.append(left[one])
            one += 1
        else:
            merged.append(right[other])
            other += 1
    while one < len(left):
        merged.append(left[one])
        one += 1
    while other < len(right):
        merged.append(right[other])
        other += 1
    return merged


def merge_in_pairs(lists):
    while len(lists) > 1:
        merged = [_merge(lists[at], lists[at + 1]) for at in range(0, len(lists) - 1, 2)]
        if len(lists) % 2:
            merged.append(lists[-1])
        lists = merged
    return lists[0]


def chain_and_sort(lists):
    return sorted(chain.from_iterable(lists))


def merge_one_by_one(lists):
    merged = []
    for part in lists:
        merged = _merge(merged, part)
    return merged


def smallest_head(lists):
    places = [0] * len(lists)
    merged = []
    total = sum(len(part) for part in lists)
    while len(merged) < total:
        least, owner = None, -1
        for number, part in enumerate(lists):
            place = places[number]
            if place < len(part) and (least is None or part[place] < least):
                least, owner = part[place], number
        merged.append(least)
        places[owner] += 1
    return merged


def add_lists_and_sort(lists):
    return sorted(sum(lists, []))


def insert_each(lists):
    merged = []
    for part in lists:
        for value in part:
            bisect.insort(merged, value)
    return merged
