def primes():
    yield from (2, 3, 5, 7)
    multiples = {}                  # from an odd number to twice its prime
    roots = primes()
    next(roots)
    root = next(roots)              # 3
    square = root * root
    number = 9
    while True:
        step = multiples.pop(number, None)
        if step is None:
            if number <= square:
                yield number
                number += 2
                continue
            step = 2 * root
            root = next(roots)
            square = root * root
        following = number + step
        while following in multiples:
            following += step
        multiples[following] = step
        number += 2
