def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    names = ("quit", "go", "drop", "take", "wait", "sing")
    others = ("north", "east", "all", "lamp", "key", "up", 1, 0, -2, 5, True)
    cmd = [rng.choice(others) for _ in range(n)]
    if cmd and rng.random() < 0.95:
        cmd[0] = rng.choice(names)
    return {"args": (cmd,)}
