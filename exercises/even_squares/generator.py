def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-9, 9) for _ in range(n)],)}
    raise ValueError(profile)
