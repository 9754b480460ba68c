def generate(rng, profile, n):
    if profile == "small":
        middle = rng.choice([0, 10, -1000, 10**7])
        return {"args": ([middle + rng.randint(-50, 50) / 4 for _ in range(n)],)}
    if profile == "long":
        return {"args": (n,)}
    raise ValueError(profile)
