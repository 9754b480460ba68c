def fib():
    n = 0
    while True:
        yield round(((1 + 5 ** 0.5) / 2) ** n / 5 ** 0.5)
        n += 1
