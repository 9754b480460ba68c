def generate(rng, profile, n):
    if profile == "falling":
        return {"args": (n, n, -1)}
    if profile == "rising":
        return {"args": (n, 0, 1)}
    raise ValueError(profile)
