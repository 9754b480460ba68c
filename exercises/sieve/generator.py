def generate(rng, profile, n):
    if profile == "small":
        return {"args": (n,)}
    raise ValueError(profile)
