def stats(numbers):
    count, mean, squares = 0, 0.0, 0.0
    for x in numbers:
        count += 1
        delta = x - mean
        mean += delta / count
        squares += delta * (x - mean)
    if not count:
        return 0, 0.0, 0.0
    return count, mean, squares / count
