def generate(rng, profile, n):
    if profile != "mixed":
        raise ValueError(profile)
    items = [rng.randint(-9, 9) for _ in range(rng.randint(0, 12))]
    ops = []
    for _ in range(n):
        name = rng.choice(["push", "push", "push", "pop", "pop", "peek", "size"])
        ops.append((name, rng.randint(-9, 9)) if name == "push" else (name,))
    return {"init": (items,), "ops": ops}
