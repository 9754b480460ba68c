def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([[rng.randint(-2, 2), rng.randint(0, 9)] for _ in range(n)],)}
    raise ValueError(profile)


def is_valid(records):
    return all(len(record) == 2 for record in records)
