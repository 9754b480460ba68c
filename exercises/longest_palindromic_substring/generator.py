def generate(rng, profile, n):
    if profile == "small":
        letters = rng.choice(("ab", "abc", "aB "))
        return {"args": ("".join(rng.choice(letters) for _ in range(n)),)}
    if profile == "late":
        # no two neighbours and no two next neighbours are the same until the end
        return {"args": ("abc" * (n // 3) + "xyyx",)}
    raise ValueError(profile)
