KEYS = [-1, -2, 0, 1, 8, 16, 32, 64, 2**61, 2**61 - 1, 7, 15, 23, 31, "a", "b", "", "ab", "ba"]


def generate(rng, profile, n):
    if profile != "mixed":
        raise ValueError(profile)
    ops = []
    for _ in range(n):
        name = rng.choice(["put", "put", "put", "get", "get", "remove", "size", "items"])
        if name == "put":
            ops.append((name, rng.choice(KEYS), rng.randrange(5)))
        elif name in ("get", "remove"):
            ops.append((name, rng.choice(KEYS)))
        else:
            ops.append((name,))
    return {"init": (), "ops": ops}
