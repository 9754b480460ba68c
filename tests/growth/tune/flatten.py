"""One list of all items of n short lists."""

from functools import reduce
from itertools import chain
from operator import concat


def extend(lists):
    result = []
    for part in lists:
        result.extend(part)
    return result


def nested_comprehension(lists):
    return [item for part in lists for item in part]


def chained(lists):
    return list(chain.from_iterable(lists))


def added_in_place(lists):
    result = []
    for part in lists:
        result += part
    return result


def sum_of_lists(lists):
    return sum(lists, [])


def added_anew(lists):
    result = []
    for part in lists:
        result = result + part
    return result


def reduced(lists):
    return reduce(concat, lists, [])


def spliced_in_front(lists):
    result = []
    for part in reversed(lists):
        result[:0] = part
    return result
