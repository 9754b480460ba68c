def generate(rng, profile, n):
    if profile == "days":
        days = rng.choice([rng.randint(1, 1500), rng.randint(1, 3_652_059)])
        year = rng.choice([rng.randint(1, 9999), 100 * rng.randint(1, 99)])
        return {"args": (days, year, rng.randint(1, 12), rng.randint(28, 31))}
    raise ValueError(profile)
