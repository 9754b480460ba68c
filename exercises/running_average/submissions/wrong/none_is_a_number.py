def averages():
    count, total, average = 0, 0, None
    while True:
        value = yield average
        count += 1
        total += value or 0
        average = total / count


def averager():
    generator = averages()
    next(generator)
    return generator
