"""Place of a target in an ascending list or -1; the target given is above all values."""

from bisect import bisect_left
from math import isqrt


def halving(values, target):
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low if low < len(values) and values[low] == target else -1


def _between(values, target, low, high):
    if low > high:
        return -1
    middle = (low + high) // 2
    if values[middle] == target:
        return middle
    if values[middle] < target:
        return _between(values, target, middle + 1, high)
    return _between(values, target, low, middle - 1)


def halving_recursively(values, target):
    return _between(values, target, 0, len(values) - 1)


def galloping(values, target):
    bound = 1
    while bound < len(values) and values[bound] < target:
        bound *= 2
    low, high = bound // 2, min(bound + 1, len(values))
    while low < high:
        middle = (low + high) // 2
        if values[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low if low < len(values) and values[low] == target else -1


def jumping(values, target):
    step = isqrt(len(values))
    start = 0
    while start + step < len(values) and values[start + step] <= target:
        start += step
    for place in range(start, min(start + step, len(values))):
        if values[place] == target:
            return place
    return -1


def one_after_another(values, target):
    for place, value in enumerate(values):
        if value == target:
            return place
    return -1


def membership(values, target):
    return values.index(target) if target in values else -1


def halving_copies(values, target):
    offset = 0
    while values:
        middle = len(values) // 2
        if values[middle] == target:
            return offset + middle
        if values[middle] < target:
            offset += middle + 1
            values = values[middle + 1:]
        else:
            values = values[:middle]
    return -1


def dictionary(values, target):
    places = {value: place for place, value in enumerate(values)}
    return places.get(target, -1)


def bisect_of_copy(values, target):
    copy = sorted(values)
    place = bisect_left(copy, target)
    return place if place < len(copy) and copy[place] == target else -1
