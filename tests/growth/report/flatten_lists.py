"""One list of the values of n short lists."""

import operator
from functools import reduce
from itertools import chain


def chain_them(lists):
    return list(chain.from_iterable(lists))


def extend_each(lists):
    flat = []
    for part in lists:
        flat.extend(part)
    return flat


def concatenate_in_place(lists):
    return reduce(operator.iconcat, lists, [])


def nested_comprehension(lists):
    return [value for part in lists for value in part]


def sum_of_lists(lists):
    return sum(lists, [])


def reduce_with_add(lists):
    return reduce(operator.add, lists)


def growing_tuple(lists):
    flat = ()
    for part in lists:
        flat = flat + tuple(part)
    return list(flat)


def unpack_into_a_new_one(lists):
    flat = []
    for part in lists:
        flat = [*flat, *part]
    return flat
