"""The k-th largest of a shuffled list, with k about half of it."""

import heapq


def by_sorting(values, k):
    return sorted(values)[-k]


def by_partition(values, k):
    pool = values
    rank = len(values) - k
    while True:
        first, middle, last = pool[0], pool[len(pool) // 2], pool[-1]
        pivot = sorted((first, middle, last))[1]
        below = [value for value in pool if value < pivot]
        same = pool.count(pivot)
        if rank < len(below):
            pool = below
        elif rank < len(below) + same:
            return pivot
        else:
            rank -= len(below) + same
            pool = [value for value in pool if value > pivot]


def heap_of_k(values, k):
    heap = values[:k]
    heapq.heapify(heap)
    for value in values[k:]:
        if value > heap[0]:
            heapq.heapreplace(heap, value)
    return heap[0]


def library_largest(values, k):
    return heapq.nlargest(k, values)[-1]


def remove_maximum(values, k):
    left = list(values)
    for _ in range(k - 1):
        left.remove(max(left))
    return max(left)


def bubble_up(values, k):
    pool = list(values)
    for done in range(k):
        for place in range(len(pool) - 1 - done):
            if pool[place] > pool[place + 1]:
                pool[place], pool[place + 1] = pool[place + 1], pool[place]
    return pool[-k]
