def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    scale = rng.choice([1, 1, 10**6])
    xs = [round(rng.random() * 10, 2) * scale ** rng.randint(0, 3) for _ in range(n)]
    return {"args": (xs, rng.randint(1, max(1, n)))}


def is_valid(xs, k):
    return all(0 <= x < float("inf") for x in xs)
