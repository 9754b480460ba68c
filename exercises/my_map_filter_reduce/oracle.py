from functools import reduce


def my_map(f, *its):
    return map(f, *its)


def my_filter(p, it):
    return filter(p, it)


def my_reduce(f, it, *init, **named):
    return reduce(f, it, *init, *named.values())
