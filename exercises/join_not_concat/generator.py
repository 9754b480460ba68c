def generate(rng, profile, n):
    if profile == "small":
        return {"args": (["".join(rng.choice("ab ") for _ in range(rng.randint(0, 3))) for _ in range(n)],)}
    raise ValueError(profile)
