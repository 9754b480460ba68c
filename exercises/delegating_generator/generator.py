def generate(rng, profile, n):
    if profile == "long":
        return {"args": (n // 4,)}
    raise ValueError(profile)
