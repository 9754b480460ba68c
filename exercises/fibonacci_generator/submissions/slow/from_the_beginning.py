def fib():
    n = 0
    while True:
        a, b = 0, 1
        for _ in range(n):
            a, b = b, a + b
        yield a
        n += 1
