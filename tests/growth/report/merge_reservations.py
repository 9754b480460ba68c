"""Merge reservations: start s stands for the closed interval [3 * s, 3 * s + 2]."""

import bisect


def _join(ordered):
    merged = []
    for start in ordered:
        low, high = 3 * start, 3 * start + 2
        if merged and merged[-1][1] >= low:
            merged[-1][1] = max(merged[-1][1], high)
        else:
            merged.append([low, high])
    return merged


def sort_and_sweep(starts):
    return _join(sorted(starts))


def mark_a_timeline(starts):
    taken = bytearray(3 * len(starts) + 3)
    for start in starts:
        taken[3 * start] = 1
    return _join(cell // 3 for cell, mark in enumerate(taken) if mark)


def keep_sorted_by_insort(starts):
    ordered = []
    for start in starts:
        bisect.insort(ordered, start)
    return _join(ordered)


def fold_into_a_list(starts):
    merged = []
    for start in starts:
        low, high = 3 * start, 3 * start + 2
        apart = []
        for other in merged:
            if other[0] <= high and low <= other[1]:
                low, high = min(low, other[0]), max(high, other[1])
            else:
                apart.append(other)
        apart.append([low, high])
        merged = apart
    merged.sort()
    return merged


def pop_the_earliest(starts):
    left = list(starts)
    ordered = []
    while left:
        first = min(left)
        left.remove(first)
        ordered.append(first)
    return _join(ordered)
