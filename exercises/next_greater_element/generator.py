def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-4, 4) for _ in range(n)],)}
    raise ValueError(profile)
