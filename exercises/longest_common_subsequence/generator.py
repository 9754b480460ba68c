def generate(rng, profile, n):
    if profile == "small":
        letters = rng.choice(("ab", "abcd", "abcdefgh"))
        a = "".join(rng.choice(letters) for _ in range(n))
        b = "".join(rng.choice(letters) for _ in range(rng.randint(0, 12)))
        return {"args": (a, b)}
    raise ValueError(profile)
