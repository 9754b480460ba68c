def generate(rng, profile, n):
    if profile in ("children", "thrown_away"):
        return {"args": (profile, n)}
    raise ValueError(profile)
