def generate(rng, profile, n):
    if profile == "small":
        edges = [[rng.randrange(n), rng.randrange(n)] for _ in range(rng.randint(0, n))] if n else []
        return {"args": (n, edges)}
    if profile == "chain":
        return {"args": (n, [[i, i + 1] for i in range(n - 1)])}
    if profile == "star":
        return {"args": (n, [[i, n - 1] for i in range(n - 1)])}
    raise ValueError(profile)


def is_valid(n, edges):
    return n >= 0 and all(0 <= a < n and 0 <= b < n for a, b in edges)
