def averages():
    numbers, total, average = [], 0, None
    while True:
        value = yield average
        if value is not None:
            numbers.append(value)
            total += value
            average = total / len(numbers)


def averager():
    generator = averages()
    next(generator)
    return generator
