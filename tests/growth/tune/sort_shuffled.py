"""A shuffled list of 0 .. n-1 in ascending order, as a new list."""

import heapq
from bisect import insort


def library_sort(values):
    return sorted(values)


def merge_halves(values):
    if len(values) < 2:
        return list(values)
    middle = len(values) // 2
    left, right = merge_halves(values[:middle]), merge_halves(values[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]


def quick_lists(values):
    if len(values) < 2:
        return list(values)
    pivot = values[0]
    below = [value for value in values if value < pivot]
    above = [value for value in values if value > pivot]
    return quick_lists(below) + [pivot] + quick_lists(above)


def heap_pops(values):
    heap = list(values)
    heapq.heapify(heap)
    return [heapq.heappop(heap) for _ in range(len(heap))]


def counting(values):
    counts = [0] * (max(values) + 1)
    for value in values:
        counts[value] += 1
    return [value for value, count in enumerate(counts) for _ in range(count)]


def insertion(values):
    ranked = list(values)
    for place in range(1, len(ranked)):
        value = ranked[place]
        while place > 0 and ranked[place - 1] > value:
            ranked[place] = ranked[place - 1]
            place -= 1
        ranked[place] = value
    return ranked


def bisect_insertion(values):
    ranked = []
    for value in values:
        insort(ranked, value)
    return ranked


def smallest_first(values):
    left = list(values)
    ranked = []
    while left:
        smallest = min(left)
        left.remove(smallest)
        ranked.append(smallest)
    return ranked
