def generate(rng, profile, n):
    if profile == "first":
        return {"args": (), "take": n}
    raise ValueError(profile)
