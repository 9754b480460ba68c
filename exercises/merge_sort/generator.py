def generate(rng, profile, n):
    if profile == "small":
        if rng.random() < 0.3:
            return {"args": ([rng.randint(-9, 9) for _ in range(n)], None)}
        return {"args": ([[rng.randint(-2, 2), rng.randint(0, 9)] for _ in range(n)], "first")}
    raise ValueError(profile)


def is_valid(items, key):
    if key is None:
        return not any(isinstance(item, list) for item in items)
    return key == "first" and all(len(item) == 2 for item in items)
