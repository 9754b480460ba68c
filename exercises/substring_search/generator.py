def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    letters = rng.choice(("ab", "ab", "abc"))
    haystack = "".join(rng.choice(letters) for _ in range(n))
    needle = "".join(rng.choice(letters) for _ in range(rng.randint(0, 5)))
    return {"args": (haystack, needle)}
