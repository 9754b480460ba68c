def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)

    def position():
        return None if rng.random() < 0.25 else rng.randint(-n - 2, n + 2)

    step = rng.choice((None, 1, 2, 3, -1, -2, -3, rng.choice((0, 100, -100))))
    return {"args": (list(range(10, 10 + n)), position(), position(), step)}
