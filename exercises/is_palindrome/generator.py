def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    half = [rng.choice("aAbB1 .,") for _ in range(n)]
    text = half + [rng.choice("aB1.")] * rng.randint(0, 1) + half[::-1]
    if rng.random() < 0.4 and text:
        text[rng.randrange(len(text))] = rng.choice("abc1 ")
    return {"args": ("".join(text),)}
