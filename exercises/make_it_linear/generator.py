def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-4, 6) for _ in range(n)], rng.randint(-5, 9))}
    raise ValueError(profile)
