def generate(rng, profile, n):
    if profile == "runs":
        items = [rng.randint(0, 2) for _ in range(n)]
        return {"args": (items, [rng.randint(0, 4) for _ in range(n + 1)])}
    if profile == "one":
        return {"args": ([7] * n, None)}
    if profile == "alone":
        return {"args": (list(range(n)), None)}
    raise ValueError(profile)
