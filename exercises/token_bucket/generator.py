def generate(rng, profile, n):
    if profile != "mixed":
        raise ValueError(profile)
    rate, capacity = rng.randint(1, 4), rng.randint(1, 8)
    ops, now = [], 0
    for _ in range(n):
        now += rng.choice([0, 0.25, 0.25, 0.5, 1, 3])
        ops.append(("allow", rng.randint(0, capacity + 1), now))
    return {"init": (rate, capacity), "ops": ops}


def is_valid(init, ops):
    times = [0] + [now for _, _, now in ops]
    return min(init) >= 1 and times == sorted(times) and all(n >= 0 for _, n, _ in ops)
