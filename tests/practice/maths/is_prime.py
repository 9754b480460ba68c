def is_prime(n):
    if n < 2:
        return False
    if n % 2 == 0:
        return n == 2
    candidates = [3]
    while candidates[-1] ** 2 < n:
        candidates.append(candidates[-1] + 2)
    for candidate in candidates:
        if candidate < n and n % candidate == 0:
            return False
    return True
