"""The lower median of every beginning of a shuffled list."""

import heapq
from bisect import insort


def two_heaps(values):
    lower, upper, medians = [], [], []
    for value in values:
        heapq.heappush(upper, -heapq.heappushpop(lower, -value))
        if len(upper) > len(lower):
            heapq.heappush(lower, -heapq.heappop(upper))
        medians.append(-lower[0])
    return medians


def insert_in_order(values):
    ranked, medians = [], []
    for value in values:
        insort(ranked, value)
        medians.append(ranked[(len(ranked) - 1) // 2])
    return medians


def sort_after_append(values):
    ranked, medians = [], []
    for value in values:
        ranked.append(value)
        ranked.sort()
        medians.append(ranked[(len(ranked) - 1) // 2])
    return medians


def sort_each_beginning(values):
    return [sorted(values[:end])[(end - 1) // 2] for end in range(1, len(values) + 1)]


def heap_of_each_beginning(values):
    medians = []
    for end in range(1, len(values) + 1):
        heap = values[:end]
        heapq.heapify(heap)
        for _ in range((end - 1) // 2):
            heapq.heappop(heap)
        medians.append(heap[0])
    return medians
