"""All orders of a few distinct values, by the places they come from."""

import itertools


def library_permutations(values):
    return [list(order) for order in itertools.permutations(values)]


def _extend(values, used, order, result):
    if len(order) == len(values):
        result.append(order[:])
        return
    for place, value in enumerate(values):
        if not used[place]:
            used[place] = True
            order.append(value)
            _extend(values, used, order, result)
            order.pop()
            used[place] = False


def backtracking(values):
    result = []
    _extend(values, [False] * len(values), [], result)
    return result


def first_and_rest(values):
    if not values:
        return [[]]
    return [
        [value] + order
        for place, value in enumerate(values)
        for order in first_and_rest(values[:place] + values[place + 1:])
    ]


def next_order(values):
    size = len(values)
    order = list(range(size))
    result = []
    while True:
        result.append([values[place] for place in order])
        pivot = size - 2
        while pivot >= 0 and order[pivot] > order[pivot + 1]:
            pivot -= 1
        if pivot < 0:
            return result
        last = size - 1
        while order[last] < order[pivot]:
            last -= 1
        order[pivot], order[last] = order[last], order[pivot]
        order[pivot + 1:] = order[:pivot:-1]
