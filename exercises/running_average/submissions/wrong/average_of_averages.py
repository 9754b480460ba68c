def averages():
    count, total, average = 0, 0, None
    while True:
        value = yield average
        if value is not None:
            count += 1
            total += value
            average = value if average is None else (average + value) / 2


def averager():
    generator = averages()
    next(generator)
    return generator
