"""Whether two lists are rearrangements of each other. These are."""

from collections import Counter


def counters(left, right):
    return Counter(left) == Counter(right)


def tally_down(left, right):
    hits = {}
    for value in left:
        hits[value] = hits.get(value, 0) + 1
    for value in right:
        if hits.get(value, 0) == 0:
            return False
        hits[value] -= 1
    return len(left) == len(right)


def sort_both(left, right):
    return sorted(left) == sorted(right)


def remove_each(left, right):
    rest = list(right)
    for value in left:
        if value not in rest:
            return False
        rest.remove(value)
    return not rest


def count_in_both(left, right):
    return len(left) == len(right) and all(
        left.count(value) == right.count(value) for value in left
    )


def select_step_by_step(left, right):
    if len(left) != len(right):
        return False
    other = list(right)
    for index, value in enumerate(left):
        for place in range(index, len(other)):
            if other[place] == value:
                other[place] = other[index]
                other[index] = value
                break
        else:
            return False
    return True
