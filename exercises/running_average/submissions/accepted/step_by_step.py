from functools import wraps


def primed(function):
    @wraps(function)
    def start(*args):
        generator = function(*args)
        next(generator)
        return generator

    return start


@primed
def averager():
    count, average = 0, None
    while True:
        value = yield average
        if value is None:
            continue
        count += 1
        average = value / 1 if count == 1 else average + (value - average) / count
