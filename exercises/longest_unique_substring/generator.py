def generate(rng, profile, n):
    if profile == "small":
        return {"args": ("".join(rng.choice("abcdE") for _ in range(n)),)}
    if profile == "different":
        text = "".join(chr(0x10000 + i) for i in range(n - 1))
        return {"args": (text + text[:1],)}
    raise ValueError(profile)
