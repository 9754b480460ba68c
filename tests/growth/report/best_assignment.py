"""Least cost of giving each worker (row) a task (column) of their own."""

from itertools import permutations


def table_of_sets(costs):
    size = len(costs)
    best = [0] + [1 << 60] * ((1 << size) - 1)
    for taken in range(1 << size):
        worker = bin(taken).count("1")
        for task in range(size):
            if not taken >> task & 1:
                cost = best[taken] + costs[worker][task]
                if cost < best[taken | 1 << task]:
                    best[taken | 1 << task] = cost
    return best[-1]


def memory_of_sets(costs):
    known = {}

    def _best(worker, taken):
        if worker == len(costs):
            return 0
        if taken not in known:
            known[taken] = min(
                cost + _best(worker + 1, taken | 1 << task)
                for task, cost in enumerate(costs[worker])
                if not taken >> task & 1
            )
        return known[taken]

    return _best(0, 0)


def every_permutation(costs):
    least = 1 << 60
    for tasks in permutations(range(len(costs))):
        cost = 0
        for worker, task in enumerate(tasks):
            cost += costs[worker][task]
        if cost < least:
            least = cost
    return least


def place_by_place(costs):
    free = [True] * len(costs)
    least = 1 << 60

    def _place(worker, cost):
        nonlocal least
        if worker == len(costs):
            least = min(least, cost)
            return
        for task in range(len(costs)):
            if free[task]:
                free[task] = False
                _place(worker + 1, cost + costs[worker][task])
                free[task] = True

    _place(0, 0)
    return least
