def averages():
    count, total, average = 0, 0, None
    while True:
        value = yield average
        if value is not None:
            average = total / count if count else None
            count += 1
            total += value


def averager():
    generator = averages()
    next(generator)
    return generator
