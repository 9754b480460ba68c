AGGS = ["sum", "min", "max", "count", "mean"]


def generate(rng, profile, n):
    if profile == "small":
        rows = [
            {"who": rng.choice("abc"), "day": rng.randint(1, 3), "h": rng.randint(-5, 5)}
            for _ in range(n)
        ]
        return {"args": (rows, "who", "day", "h", rng.choice(AGGS))}
    if profile == "wide":
        rows = [{"a": i, "b": rng.randint(0, 9), "v": rng.randint(-99, 99)} for i in range(n)]
    elif profile == "narrow":
        rows = [{"a": i % 2, "b": rng.randint(0, 1), "v": rng.randint(-99, 99)} for i in range(n)]
    else:
        raise ValueError(profile)
    return {"args": (rows, "a", "b", "v", "mean")}


def is_valid(rows, index, column, value, agg):
    return all(name in row for row in rows for name in (index, column, value))
