def generate(rng, profile, n):
    if profile == "small":
        nums = [rng.randint(-9, 9) for _ in range(n)]
        k = rng.randint(1, n) if rng.random() < 0.9 else rng.choice((-1, 0, n + 1))
        return {"args": (nums, k)}
    raise ValueError(profile)
