def generate(rng, profile, n):
    return {"args": PROFILES[profile](rng, n)}


def mixed(rng, n):
    items = [rng.randint(0, 5) for _ in range(rng.randint(0, 4))]
    names = ["append", "prepend", "get", "del", "del", "in", "len"]
    return items, [(rng.choice(names), rng.randint(-4, 5)) for _ in range(n)]


def grow(rng, n):
    return [], [("append", i) if i % 2 else ("len", 0) for i in range(n)]


PROFILES = {"mixed": mixed, "grow": grow}


def is_valid(items, ops):
    return all(name in ("append", "prepend", "get", "del", "in", "len") for name, _ in ops)
