def generate(rng, profile, n):
    if profile == "small":
        which = rng.choice(["product", "combinations", "combinations_with_replacement"])
        letters = [rng.choice("abc") for _ in range(n)]
        if which == "product":
            return {"args": (which, [letters[:3], [0, 1][: rng.randint(0, 2)], list(range(rng.randint(1, 3)))])}
        return {"args": (which, [letters, rng.randint(0, 4)])}
    if profile == "product":                    # n tuples of n + 1
        return {"args": ("product", (n, n))}
    if profile == "combinations":               # n tuples of n - 1
        return {"args": ("combinations", (n, n - 1))}
    if profile == "combinations_with_replacement":              # n + 1 tuples of n
        return {"args": ("combinations_with_replacement", (2, n))}
    raise ValueError(profile)


def is_valid(which, values):
    if which == "product":
        return all(isinstance(pool, (list, int)) for pool in values)
    choosing = which in ("combinations", "combinations_with_replacement")
    return choosing and len(values) == 2 and values[1] >= 0
