def generate(rng, profile, n):
    if profile == "calls":
        return {"args": (rng.randint(1, 4), [rng.randint(0, 6) for _ in range(n)])}
    if profile == "new":                        # each call drops an entry once the cache is full
        return {"args": (n // 4 + 1, list(range(n)))}
    if profile == "old":                        # all in the cache, used in the worst order for a list
        return {"args": (n // 4 + 1, [i % (n // 4 + 1) for i in range(n)])}
    if profile == "small":                      # hits only: nothing has to be dropped
        return {"args": (4, [i % 4 for i in range(n)])}
    raise ValueError(profile)


def is_valid(maxsize, calls):
    return maxsize >= 1
