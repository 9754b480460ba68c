def generate(rng, profile, n):
    if profile not in ("small", "large"):
        raise ValueError(profile)
    small = profile == "small"
    rows = [
        {"name": rng.choice(("Al", "Bo", "al")), "age": rng.randint(1, 3 if small else 90), "id": i}
        for i in range(n)
    ]
    if not small:
        return {"args": (rows, [("age", True), ("id", False)])}
    columns = rng.sample(["name", "age"], rng.randint(0, 2))
    return {"args": (rows, [(column, rng.random() < 0.5) for column in columns])}


def is_valid(rows, keys):
    return all(column in row for row in rows for column, _ in keys)
