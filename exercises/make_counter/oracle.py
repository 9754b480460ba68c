from itertools import count


def make_counter(start=0):
    numbers = count(start + 1)
    return lambda: next(numbers)
