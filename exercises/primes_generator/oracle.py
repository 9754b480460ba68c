def primes():
    below, limit = 2, 1000
    while True:
        crossed = bytearray(limit)
        for number in range(2, int(limit ** 0.5) + 1):
            crossed[number * number::number] = b"x" * len(range(number * number, limit, number))
        for number in range(below, limit):
            if not crossed[number]:
                yield number
        below, limit = limit, 2 * limit
