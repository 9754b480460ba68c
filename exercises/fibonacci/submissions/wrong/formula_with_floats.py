def fib(n):
    if n > 1000:
        return fib(n - 1000)
    root = 5 ** 0.5
    return round(((1 + root) / 2) ** n / root)
