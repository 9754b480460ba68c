def generate(rng, profile, n):
    if profile == "small":
        return {"args": (bytes(rng.choice([0, 1, 127, 128, 255]) for _ in range(n)), rng.randint(1, 8))}
    if profile == "four":
        return {"args": (bytes(rng.randrange(256) for _ in range(256)) * (n // 256), n // 4)}
    if profile == "small_blocks":
        return {"args": (bytes(rng.randrange(256) for _ in range(256)) * (n // 256), 16)}
    raise ValueError(profile)
