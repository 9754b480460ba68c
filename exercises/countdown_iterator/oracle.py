def Countdown(n):
    yield from reversed(range(1, n + 1))
