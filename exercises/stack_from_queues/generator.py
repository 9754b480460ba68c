def generate(rng, profile, n):
    if profile != "mixed":
        raise ValueError(profile)
    ops = []
    for _ in range(n):
        name = rng.choice(["push", "push", "push", "pop", "pop", "top", "empty"])
        ops.append((name, rng.randint(-50, 50)) if name == "push" else (name,))
    return {"init": (), "ops": ops}
