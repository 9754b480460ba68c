def generate(rng, profile, n, k):
    if profile != "mixed":
        raise ValueError(profile)
    start = [rng.randint(-9, 9) for _ in range(rng.randint(0, 8))]
    return {"init": (k, start), "ops": [("add", rng.randint(-9, 9)) for _ in range(n)]}


def is_valid(init, ops):
    return init[0] >= 1
