"""How many of n wanted numbers an ascending list of n holds."""

from bisect import bisect_left
from math import isqrt


def set_of_values(values, wanted):
    present = set(values)
    return sum(number in present for number in wanted)


def bisect_each(values, wanted):
    found = 0
    for number in wanted:
        place = bisect_left(values, number)
        found += place < len(values) and values[place] == number
    return found


def sort_and_walk(values, wanted):
    found = place = 0
    for number in sorted(wanted):
        while place < len(values) and values[place] < number:
            place += 1
        found += place < len(values) and values[place] == number
    return found


def jump_each(values, wanted):
    step = isqrt(len(values))
    found = 0
    for number in wanted:
        start = 0
        while start + step < len(values) and values[start + step] <= number:
            start += step
        for place in range(start, min(start + step, len(values))):
            if values[place] == number:
                found += 1
                break
    return found


def membership(values, wanted):
    return sum(number in values for number in wanted)


def set_for_each(values, wanted):
    return sum(number in set(values) for number in wanted)
