def generate(rng, profile, n):
    if profile != "mixed":
        raise ValueError(profile)
    rate, capacity = rng.randint(1, 4), rng.randint(1, 8)
    ops, now = [], 0
    for _ in range(n):
        now += rng.choice([0, 0.25, 0.25, 0.5, 1, 3])
        ops.append(("allow", rng.randint(0, capacity + 1), now))
    return {"init": (rate, capacity), "ops": ops}
