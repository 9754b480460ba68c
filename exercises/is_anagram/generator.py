def generate(rng, profile, n):
    if profile == "small":
        a = [rng.choice("abA ") for _ in range(n)]
        b = a[:]
        rng.shuffle(b)
        if b and rng.random() < 0.5:
            b[0] = rng.choice("abA ")
        return {"args": ("".join(a), "".join(b))}
    if profile == "distinct":
        a = [chr(0x4E00 + i) for i in range(n)]
        b = a[:]
        rng.shuffle(b)
        return {"args": ("".join(a), "".join(b))}
    raise ValueError(profile)
