"""All numbers of n bits in an order that changes one bit at a time."""


def reflect(n):
    codes = [0]
    for bit in range(n):
        codes += [code | 1 << bit for code in reversed(codes)]
    return codes


def formula(n):
    return [number ^ number >> 1 for number in range(1 << n)]


def flip_in_turn(n):
    codes, code = [0], 0
    for number in range(1, 1 << n):
        code ^= number & -number
        codes.append(code)
    return codes


def _greedy(n, codes, add, used):
    code = 0
    add(code)
    while len(codes) < 1 << n:
        bit = 0
        while code ^ 1 << bit in used:
            bit += 1
        code ^= 1 << bit
        if used is not codes:
            used.add(code)
        add(code)
    return codes


def first_unused_in_set(n):
    codes = []
    return _greedy(n, codes, codes.append, {0})


def first_unused_in_list(n):
    codes = []
    return _greedy(n, codes, codes.append, codes)
