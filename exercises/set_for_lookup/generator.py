def generate(rng, profile, n):
    if profile == "small":
        items = [rng.randint(-3, 6) for _ in range(n)]
        return {"args": (items, [rng.randint(-3, 6) for _ in range(rng.randint(0, 6))])}
    raise ValueError(profile)
