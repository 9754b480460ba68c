def generate(rng, profile, n):
    if profile == "near_powers":
        number = 2 ** n + rng.choice((0, 0, 0, 1, -1, 2 ** (n // 2)))
        return {"args": (rng.choice((number, number, number, -number)),)}
    raise ValueError(profile)
