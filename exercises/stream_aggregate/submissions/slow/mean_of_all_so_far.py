def stats(numbers):
    seen, mean, squares = [], 0.0, 0.0
    for x in numbers:
        seen.append(x)
        before, mean = mean, sum(seen) / len(seen)
        squares += (x - before) * (x - mean)
    if not seen:
        raise ValueError("no numbers")
    return len(seen), mean, squares / len(seen)
