def averages():
    count, total, average = 0, 0, None
    while True:
        value = yield average
        if value is not None:
            count += 1
            total += value
            average = total / count


CURRENT = []


def averager():
    if not CURRENT or CURRENT[0].gi_frame is None:
        CURRENT[:] = [averages()]
        next(CURRENT[0])
    return CURRENT[0]
