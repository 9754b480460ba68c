"""Whether a value occurs twice; the lists given hold none, so nobody may stop early."""

from itertools import combinations


def seen_set(values):
    seen = set()
    for value in values:
        if value in seen:
            return True
        seen.add(value)
    return False


def length_of_set(values):
    return len(set(values)) < len(values)


def sorted_neighbours(values):
    ranked = sorted(values)
    return any(ranked[place] == ranked[place + 1] for place in range(len(ranked) - 1))


def all_pairs(values):
    for left in range(len(values)):
        for right in range(left + 1, len(values)):
            if values[left] == values[right]:
                return True
    return False


def search_rest(values):
    for place, value in enumerate(values):
        if value in values[place + 1:]:
            return True
    return False


def count_each(values):
    for value in values:
        if values.count(value) > 1:
            return True
    return False


def set_again(values):
    for end in range(1, len(values) + 1):
        if len(set(values[:end])) < end:
            return True
    return False


def pair_iterator(values):
    return any(left == right for left, right in combinations(values, 2))
