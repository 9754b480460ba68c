KEYS = [0, 1024, 2048, 4096, 8192, 1, 1025, -1, -2, 2**61 - 1, 2**61, 7, 8, 15, 16, 10**30]


def generate(rng, profile, n):
    return {"init": (), "ops": PROFILES[profile](rng, n)}


def mixed(rng, n):
    names = ["add", "add", "discard", "contains", "contains", "size"]
    ops = []
    for _ in range(n):
        name = rng.choice(names)
        ops.append((name,) if name == "size" else (name, rng.choice(KEYS)))
    return ops


def many(rng, n):
    keys = rng.sample(range(10**9), n // 2 + 1)
    ops = [("add", key) for key in keys]
    while len(ops) < n:
        ops.append(("contains", rng.choice(keys) + len(ops) % 2))
    return ops


def churn(rng, n):
    """Never more than one element at a time."""
    ops = []
    for _ in range(n // 3):
        key = rng.randrange(10**9)
        ops += [("add", key), ("contains", key + 1), ("discard", key)]
    return ops


PROFILES = {"mixed": mixed, "many": many, "churn": churn}
