def primes():
    multiples = {}
    number = 2
    while True:
        prime = multiples.pop(number, None)
        if prime is None:
            yield number
            multiples[number * number] = number
        else:
            following = number + prime
            while following in multiples:
                following += prime
            multiples[following] = prime
        number += 1
