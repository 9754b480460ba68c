def generate(rng, profile, n):
    if profile == "small":
        return {"args": ("".join(rng.choice("abcdefghijABC \u00e9") for _ in range(n)),)}
    if profile == "distinct":
        characters = [chr(0x4E00 + i) for i in range(n)]
        rng.shuffle(characters)
        return {"args": ("".join(characters),)}
    raise ValueError(profile)
