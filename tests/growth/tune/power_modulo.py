"""A base to the power n, modulo a prime."""


def squaring(base, exponent, modulus):
    result = 1
    while exponent:
        if exponent & 1:
            result = result * base % modulus
        base = base * base % modulus
        exponent >>= 1
    return result


def squaring_recursively(base, exponent, modulus):
    if exponent == 0:
        return 1
    half = squaring_recursively(base, exponent // 2, modulus)
    square = half * half % modulus
    return square * base % modulus if exponent % 2 else square


def from_the_top_bit(base, exponent, modulus):
    result = 1
    for place in range(exponent.bit_length() - 1, -1, -1):
        result = result * result % modulus
        if exponent >> place & 1:
            result = result * base % modulus
    return result


def one_factor_a_time(base, exponent, modulus):
    result = 1
    for _ in range(exponent):
        result = result * base % modulus
    return result


def both_halves(base, exponent, modulus):
    if exponent == 0:
        return 1
    if exponent == 1:
        return base % modulus
    half = exponent // 2
    left = both_halves(base, half, modulus)
    return left * both_halves(base, exponent - half, modulus) % modulus


def table_of_powers(base, exponent, modulus):
    powers = [1]
    while len(powers) <= exponent:
        powers.append(powers[-1] * base % modulus)
    return powers[exponent]
