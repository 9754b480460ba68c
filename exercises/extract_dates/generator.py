def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    parts = []
    for _ in range(n):
        year = rng.choice((0, 4, 1900, 2000, 2023, 2024))
        date = "%04d-%02d-%02d" % (year, rng.randint(0, 13), rng.choice((0, 1, 28, 29, 30, 31, 32)))
        parts.append(date if rng.random() < 0.9 else date[:-1])
        parts.append(rng.choice((" ", ", ", "-", "", "7", "x", "_", "\n")))
    return {"args": ("".join(parts),)}
