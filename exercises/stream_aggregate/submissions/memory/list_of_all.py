from math import fsum


def stats(numbers):
    numbers = list(numbers)
    if not numbers:
        raise ValueError("no numbers")
    mean = fsum(numbers) / len(numbers)
    return len(numbers), mean, fsum((x - mean) ** 2 for x in numbers) / len(numbers)
