def generate(rng, profile, n):
    if profile == "small":
        if rng.random() < 0.3:
            return {"args": ([rng.randint(-9, 9) for _ in range(n)], None)}
        return {"args": ([[rng.randint(-2, 2), rng.randint(0, 9)] for _ in range(n)], "first")}
    raise ValueError(profile)
