from fractions import Fraction


def stats(numbers):
    count = total = squares = 0
    for x in numbers:
        count, total, squares = count + 1, total + Fraction(x), squares + Fraction(x) ** 2
    if count == 0:
        raise ValueError
    mean = total / count
    return count, float(mean), float(squares / count - mean * mean)
