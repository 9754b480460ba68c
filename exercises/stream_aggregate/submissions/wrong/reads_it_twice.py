def stats(numbers):
    count, total = 0, 0.0
    for x in numbers:
        count += 1
        total += x
    if not count:
        raise ValueError("no numbers")
    mean = total / count
    return count, mean, sum((x - mean) ** 2 for x in numbers) / count
