def generate(rng, profile, n):
    if profile == "many":
        return {"args": (n,)}
    raise ValueError(profile)
