def generate(rng, profile, n):
    if profile == "mixed":
        first = [rng.choice("abcd") for _ in range(n)]
        second = [rng.choice("abcdef") for _ in range(rng.randint(0, 10))]
        return {"args": (first, second)}
    if profile == "different":
        return {"args": (list(range(n // 2)), list(range(n // 4, n // 4 + n // 2)))}
    raise ValueError(profile)
