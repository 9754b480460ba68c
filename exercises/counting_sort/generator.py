def generate(rng, profile, n):
    if profile == "small":
        max_value = rng.randint(0, 9)
        return {"args": ([rng.randint(0, max_value) for _ in range(n)], max_value)}
    raise ValueError(profile)
