def generate(rng, profile, n):
    if profile == "long":
        return {"args": (n,)}
    raise ValueError(profile)
