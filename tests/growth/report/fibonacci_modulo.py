"""The n-th Fibonacci number modulo a prime."""

_PRIME = 1_000_000_007


def double_the_index(n):
    one, other = 0, 1
    for bit in range(n.bit_length() - 1, -1, -1):
        even = one * (2 * other - one) % _PRIME
        odd = (one * one + other * other) % _PRIME
        if n >> bit & 1:
            one, other = odd, (even + odd) % _PRIME
        else:
            one, other = even, odd
    return one


def _times(left, right):
    a, b, c, d = left
    e, f, g, h = right
    return (
        (a * e + b * g) % _PRIME,
        (a * f + b * h) % _PRIME,
        (c * e + d * g) % _PRIME,
        (c * f + d * h) % _PRIME,
    )


def power_of_a_matrix(n):
    power, base = (1, 0, 0, 1), (1, 1, 1, 0)
    while n:
        product = _times(power, base)
        if n & 1:
            power = product
        base = _times(base, base)
        n >>= 1
    return power[1]


def two_variables(n):
    one, other = 0, 1
    for _ in range(n):
        one, other = other, (one + other) % _PRIME
    return one


def table(n):
    numbers = [0, 1]
    for _ in range(n - 1):
        numbers.append((numbers[-1] + numbers[-2]) % _PRIME)
    return numbers[n]


def sum_of_all_before(n):
    numbers = [0, 1]
    for index in range(2, n + 1):
        numbers.append((1 + sum(numbers[:index - 1])) % _PRIME)
    return numbers[n]
