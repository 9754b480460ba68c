def generate(rng, profile, n):
    if profile not in ("lookups", "made"):
        raise ValueError(profile)
    layers = [{"name%d" % i: i for i in range(start, n, 3)} for start in range(3)]
    return {"args": (profile, layers)}
