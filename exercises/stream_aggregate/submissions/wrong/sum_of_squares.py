def stats(numbers):
    count, total, squares = 0, 0.0, 0.0
    for x in numbers:
        count += 1
        total += x
        squares += x * x
    if not count:
        raise ValueError("no numbers")
    mean = total / count
    return count, mean, squares / count - mean * mean
