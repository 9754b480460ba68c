def generate(rng, profile, n):
    if profile != "mixed":
        raise ValueError(profile)
    grow = rng.choice([1, 2, 4])
    names = ["append", "appendleft"] * grow + ["pop", "popleft", "get", "get", "size"]
    ops = []
    for _ in range(n):
        name = rng.choice(names)
        if name.startswith("append"):
            ops.append((name, rng.randint(0, 99)))
        elif name == "get":
            ops.append((name, rng.randint(-1, 10)))
        else:
            ops.append((name,))
    return {"init": (), "ops": ops}
