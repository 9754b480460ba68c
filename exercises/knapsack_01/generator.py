def generate(rng, profile, n, room=0):
    if profile == "small":
        weights = [rng.randint(0, 8) for _ in range(n)]
        return {"args": (weights, [rng.randint(0, 12) for _ in range(n)], rng.randint(0, 20))}
    if profile == "things":
        # Each thing is better than all before it: it changes the best of every room, to the end.
        return {"args": ([2] * n, [1000 + i for i in range(n)], room)}
    if profile == "room":
        return {"args": ([1, 2, 3, 5, 7, 4], [9, 14, 20, 30, 45, 21], n)}
    if profile == "many":
        weights = [rng.randint(20, 60) for _ in range(n)]
        return {"args": (weights, [rng.randint(1, 100) for _ in range(n)], 10 * n)}
    raise ValueError(profile)


def is_valid(weights, values, capacity):
    return len(weights) == len(values) and min(weights + values + [capacity]) >= 0
