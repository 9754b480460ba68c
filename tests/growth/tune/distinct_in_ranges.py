"""How many different values each of n stretches of a list holds."""

from math import isqrt


def queries_by_blocks(values, queries):
    width = isqrt(len(values)) + 1
    spans = [(min(query), max(query)) for query in queries]
    order = sorted(range(len(spans)), key=lambda which: (spans[which][0] // width, spans[which][1]))
    counts = [0] * (max(values) + 1)
    answers = [0] * len(spans)
    low, high, distinct = 0, -1, 0
    for which in order:
        start, end = spans[which]
        while high < end:
            high += 1
            distinct += counts[values[high]] == 0
            counts[values[high]] += 1
        while low > start:
            low -= 1
            distinct += counts[values[low]] == 0
            counts[values[low]] += 1
        while high > end:
            counts[values[high]] -= 1
            distinct -= counts[values[high]] == 0
            high -= 1
        while low < start:
            counts[values[low]] -= 1
            distinct -= counts[values[low]] == 0
            low += 1
        answers[which] = distinct
    return answers


def _add(tree, place, amount):
    place += 1
    while place < len(tree):
        tree[place] += amount
        place += place & -place


def _before(tree, end):
    total = 0
    while end > 0:
        total += tree[end]
        end &= end - 1
    return total


def last_places_in_tree(values, queries):
    ending = [[] for _ in values]
    for which, query in enumerate(queries):
        ending[max(query)].append((which, min(query)))
    tree = [0] * (len(values) + 1)
    last = {}
    answers = [0] * len(queries)
    for place, value in enumerate(values):
        if value in last:
            _add(tree, last[value], -1)
        last[value] = place
        _add(tree, place, 1)
        for which, start in ending[place]:
            answers[which] = _before(tree, place + 1) - _before(tree, start)
    return answers


def set_of_slice(values, queries):
    return [len(set(values[min(query):max(query) + 1])) for query in queries]


def seen_flags(values, queries):
    answers = []
    for query in queries:
        seen = [False] * (max(values) + 1)
        distinct = 0
        for place in range(min(query), max(query) + 1):
            if not seen[values[place]]:
                seen[values[place]] = True
                distinct += 1
        answers.append(distinct)
    return answers
