"""Lowest cost of giving n tasks to n workers, one each."""

from itertools import permutations
from math import inf


def sets_of_tasks(costs):
    size = len(costs)
    best = [inf] * (1 << size)
    best[0] = 0
    for mask in range(1 << size):
        worker = bin(mask).count("1")
        if worker == size:
            break
        for task in range(size):
            if not mask >> task & 1:
                total = best[mask] + costs[worker][task]
                if total < best[mask | 1 << task]:
                    best[mask | 1 << task] = total
    return best[-1]


def _remembered(costs, worker, mask, known):
    if worker == len(costs):
        return 0
    if mask not in known:
        known[mask] = min(
            costs[worker][task] + _remembered(costs, worker + 1, mask | 1 << task, known)
            for task in range(len(costs))
            if not mask >> task & 1
        )
    return known[mask]


def recursion_with_memory(costs):
    return _remembered(costs, 0, 0, {})


def every_order(costs):
    return min(
        sum(row[task] for row, task in zip(costs, order))
        for order in permutations(range(len(costs)))
    )


def _cheapest(costs, worker, taken):
    if worker == len(costs):
        return 0
    best = inf
    for task, cost in enumerate(costs[worker]):
        if not taken >> task & 1:
            best = min(best, cost + _cheapest(costs, worker + 1, taken | 1 << task))
    return best


def recursion(costs):
    return _cheapest(costs, 0, 0)
