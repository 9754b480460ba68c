def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(0, 9) for _ in range(n)], rng.randint(1, 4))}
    raise ValueError(profile)
