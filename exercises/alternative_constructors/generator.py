def generate(rng, profile, n):
    if profile == "days":
        days = rng.choice([rng.randint(1, 1500), rng.randint(1, 3_652_059)])
        year = rng.choice([rng.randint(1, 9999), 100 * rng.randint(1, 99)])
        return {"args": (days, year, rng.randint(1, 12), rng.randint(28, 31))}
    raise ValueError(profile)


def is_valid(days, year, month, day):
    return 1 <= days <= 3_652_059 and 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 31
