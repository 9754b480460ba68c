def generate(rng, profile, n):
    if profile == "small":
        s = "".join(rng.choice("abcd") for _ in range(n))
        t = "".join(rng.choice("abcd") for _ in range(rng.randint(0, 4)))
        return {"args": (s, t)}
    raise ValueError(profile)
