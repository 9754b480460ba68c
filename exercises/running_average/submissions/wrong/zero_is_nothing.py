def averages():
    count, total, average = 0, 0, None
    while True:
        value = yield average
        if value:
            count += 1
            total += value
            average = total / count


def averager():
    generator = averages()
    next(generator)
    return generator
