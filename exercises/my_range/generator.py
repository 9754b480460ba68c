def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    step = rng.choice([-4, -3, -2, -1, 1, 2, 3, 4])
    return {"args": (rng.randint(-n, n), rng.randint(-n, n), step)}
