from itertools import count


def make_counter(start=0):
    numbers = count(start)
    return lambda: next(numbers)
