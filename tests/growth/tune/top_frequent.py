"""The k most frequent values, most frequent first, the smaller value first among equals."""

import heapq
from collections import Counter


def smallest_of_counts(values, k):
    counts = Counter(values)
    ranked = heapq.nsmallest(k, ((-count, value) for value, count in counts.items()))
    return [value for _, value in ranked]


def heap_of_counts(values, k):
    counts = {}
    for value in values:
        counts[value] = counts.get(value, 0) + 1
    heap = [(-count, value) for value, count in counts.items()]
    heapq.heapify(heap)
    return [heapq.heappop(heap)[1] for _ in range(min(k, len(heap)))]


def sort_all_counts(values, k):
    counts = Counter(values)
    ranked = sorted(counts, key=lambda value: (-counts[value], value))
    return ranked[:k]


def best_k_times(values, k):
    counts = Counter(values)
    chosen = []
    for _ in range(min(k, len(counts))):
        best = min(counts, key=lambda value: (-counts[value], value))
        chosen.append(best)
        del counts[best]
    return chosen


def sort_then_count(values, k):
    ranked = sorted(values)
    runs = []
    for value in ranked:
        if runs and runs[-1][1] == value:
            runs[-1][0] -= 1
        else:
            runs.append([-1, value])
    return [value for _, value in heapq.nsmallest(k, runs)]


def count_by_scan(values, k):
    ranked = sorted((-values.count(value), value) for value in set(values))
    return [value for _, value in ranked[:k]]
