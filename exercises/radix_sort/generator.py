def generate(rng, profile, n):
    if profile == "small":
        size = 10 ** rng.randint(1, 12)
        low = rng.choice((0, -size))
        return {"args": ([rng.randint(low, size) for _ in range(n)],)}
    raise ValueError(profile)
