def fib():
    a, b = 0, 1
    for _ in range(1000):
        yield a
        a, b = b, a + b
