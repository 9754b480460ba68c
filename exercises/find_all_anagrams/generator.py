def generate(rng, profile, n):
    if profile == "small":
        s = "".join(rng.choice("abC") for _ in range(n))
        p = "".join(rng.choice("abC") for _ in range(rng.randint(1, 4)))
        return {"args": (s, p)}
    raise ValueError(profile)


def is_valid(s, p):
    return p != ""
