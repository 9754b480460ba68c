"""All subsets of a few distinct numbers, in the order of their bit masks."""

from itertools import compress, product


def doubling(numbers):
    subsets = [[]]
    for number in numbers:
        subsets += [subset + [number] for subset in subsets]
    return subsets


def bit_masks(numbers):
    subsets = []
    for mask in range(1 << len(numbers)):
        subsets.append([number for place, number in enumerate(numbers) if mask >> place & 1])
    return subsets


def _subsets_of_first(numbers, count):
    if count == 0:
        return [[]]
    without = _subsets_of_first(numbers, count - 1)
    return without + [subset + [numbers[count - 1]] for subset in without]


def recursion(numbers):
    return _subsets_of_first(numbers, len(numbers))


def choices(numbers):
    return [
        list(compress(numbers, reversed(flags)))
        for flags in product((0, 1), repeat=len(numbers))
    ]
