def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    values = (0, 1, 2, True, False, 1.0, 2.5, "1", "", "a", None)
    items = []
    for _ in range(n):
        if rng.random() < 0.4:
            items.append([rng.choice(values) for _ in range(rng.randint(0, 2))])
        else:
            items.append(rng.choice(values))
    return {"args": (items,)}
