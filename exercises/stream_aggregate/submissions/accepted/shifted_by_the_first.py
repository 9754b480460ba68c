from math import fsum


def stats(numbers):
    numbers = iter(numbers)
    for first in numbers:
        break
    else:
        raise ValueError("no numbers")
    count, total, squares = 1, 0.0, 0.0
    for x in numbers:
        count += 1
        total += x - first
        squares += (x - first) ** 2
    return count, float(first + total / count), fsum([squares, -total * total / count]) / count
