PAIR = [0, 1]


def fib():
    while True:
        yield PAIR[0]
        PAIR[:] = PAIR[1], PAIR[0] + PAIR[1]
