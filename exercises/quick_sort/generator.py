def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-6, 6) for _ in range(n)],)}
    if profile == "ascending":
        return {"args": (list(range(n)),)}
    if profile == "equal":
        return {"args": ([3] * n,)}
    raise ValueError(profile)
