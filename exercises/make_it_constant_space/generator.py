def generate(rng, profile, n):
    if profile == "small":
        share = rng.choice((0.3, 0.5, 0.6))
        return {"args": ([7 if rng.random() < share else rng.randint(0, 3) for _ in range(n)],)}
    raise ValueError(profile)
