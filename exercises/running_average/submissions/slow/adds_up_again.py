def averages():
    numbers, average = [], None
    while True:
        value = yield average
        if value is not None:
            numbers.append(value)
            average = sum(numbers) / len(numbers)


def averager():
    generator = averages()
    next(generator)
    return generator
