def generate(rng, profile, n):
    if profile == "small":
        low = rng.choice([-3, 0, 1, 1])
        return {"args": ([rng.randint(low, n + 1) for _ in range(n)],)}
    raise ValueError(profile)
