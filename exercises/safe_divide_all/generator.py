def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    numbers = (0, 0.0, 1, 2, -3, 0.5, 7)
    return {"args": ([(rng.choice(numbers), rng.choice(numbers)) for _ in range(n)],)}
