def fib():
    known = {0: 0, 1: 1}
    n = 0
    while True:
        if n > 1:
            known[n] = known[n - 1] + known[n - 2]
        yield known[n]
        n += 1
