def stats(numbers):
    count, mean, squares = 0, 0.0, 0.0
    for x in numbers:
        count += 1
        delta = x - mean
        mean += delta / count
        squares += delta * (x - mean)
    if not count:
        raise ValueError("no numbers")
    return count, mean, squares / max(count - 1, 1)
