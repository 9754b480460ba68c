"""Remainder of a number that is given by its decimal digits."""


def digit_by_digit(text, modulus):
    rest = 0
    for digit in text:
        rest = (rest * 10 + int(digit)) % modulus
    return rest


def groups_of_digits(text, modulus):
    rest = 0
    for start in range(0, len(text), 8):
        group = text[start:start + 8]
        rest = (rest * 10 ** len(group) + int(group)) % modulus
    return rest


def power_for_each_digit(text, modulus):
    rest = 0
    for place, digit in enumerate(reversed(text)):
        power, base, exponent = 1, 10, place
        while exponent:
            if exponent & 1:
                power = power * base % modulus
            base = base * base % modulus
            exponent >>= 1
        rest = (rest + int(digit) * power) % modulus
    return rest


def whole_number(text, modulus):
    number = 0
    for digit in text:
        number = number * 10 + int(digit)
    return number % modulus


def growing_power(text, modulus):
    power = 1
    rest = 0
    for digit in reversed(text):
        rest = (rest + int(digit) * (power % modulus)) % modulus
        power *= 10
    return rest
