def generate(rng, profile, n):
    if profile == "small":
        return {"args": ("".join(rng.choice("abcdAB") for _ in range(n)),)}
    if profile == "last":
        characters = [chr(0x4E00 + i) for i in range(n // 2)]
        return {"args": ("".join(characters) + "".join(characters[:-1]),)}
    raise ValueError(profile)
