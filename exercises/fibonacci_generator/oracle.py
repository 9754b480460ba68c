def fib():
    known = [0, 1]
    yield 0
    while True:
        yield known[-1]
        known.append(known[-1] + known[-2])
