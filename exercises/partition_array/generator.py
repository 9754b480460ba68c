def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-4, 4) for _ in range(n)], rng.randint(-5, 5))}
    raise ValueError(profile)
