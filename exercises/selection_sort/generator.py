def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-5, 5) for _ in range(n)],)}
    raise ValueError(profile)
