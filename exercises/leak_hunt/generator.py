def generate(rng, profile, n):
    if profile == "different":
        return {"args": (16, n, n, 0)}
    if profile == "failing":
        return {"args": (16, n, n, 1)}
    if profile == "large":                      # half of them come again
        return {"args": (n // 4 + 1, n, n // 4 + 1, 0)}
    raise ValueError(profile)
