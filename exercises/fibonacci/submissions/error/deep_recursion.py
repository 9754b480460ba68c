known = {0: 0, 1: 1}


def fib(n):
    if n not in known:
        known[n] = fib(n - 1) + fib(n - 2)
    return known[n]
