def averages():
    count, total, average = 0, 0, 0.0
    while True:
        value = yield average
        if value is not None:
            count += 1
            total += value
            average = total / count


def averager():
    generator = averages()
    next(generator)
    return generator
