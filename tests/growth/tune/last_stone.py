"""The two heaviest stones meet and leave their difference, until one stone or none is left."""

import heapq
from bisect import insort


def heap(stones):
    heaviest = [-stone for stone in stones]
    heapq.heapify(heaviest)
    while len(heaviest) > 1:
        first = heapq.heappop(heaviest)
        second = heapq.heappop(heaviest)
        if first != second:
            heapq.heappush(heaviest, first - second)
    return -heaviest[0] if heaviest else 0


def sorted_list(stones):
    ranked = sorted(stones)
    while len(ranked) > 1:
        first, second = ranked.pop(), ranked.pop()
        if first != second:
            insort(ranked, first - second)
    return ranked[0] if ranked else 0


def sort_each_round(stones):
    left = list(stones)
    while len(left) > 1:
        left.sort()
        first, second = left.pop(), left.pop()
        if first != second:
            left.append(first - second)
    return left[0] if left else 0


def search_maximum(stones):
    left = list(stones)
    while len(left) > 1:
        first = max(left)
        left.remove(first)
        second = max(left)
        left.remove(second)
        if first != second:
            left.append(first - second)
    return left[0] if left else 0
