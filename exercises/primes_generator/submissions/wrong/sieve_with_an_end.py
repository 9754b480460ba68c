def primes():
    limit = 10_000
    crossed = bytearray(limit)
    for number in range(2, limit):
        if not crossed[number]:
            yield number
            for multiple in range(number * number, limit, number):
                crossed[multiple] = 1
