def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    bounds = sorted(rng.sample(range(-8, 9), n))
    return {"args": (rng.randint(-9, 9), bounds, ["g%d" % i for i in range(n + 1)])}


def is_valid(score, bounds, names):
    return len(names) == len(bounds) + 1 and all(a < b for a, b in zip(bounds, bounds[1:]))
