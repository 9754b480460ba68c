def generate(rng, profile, n):
    if profile in ("dropped", "kept"):
        return {"args": (profile, n)}
    raise ValueError(profile)
