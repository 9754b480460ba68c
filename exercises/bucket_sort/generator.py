def generate(rng, profile, n):
    if profile == "small":
        if rng.random() < 0.5:
            return {"args": ([rng.random() for _ in range(n)],)}
        return {"args": ([rng.choice((0.0, 0.5, 0.25, 0.9, 0.99, 0.125)) for _ in range(n)],)}
    raise ValueError(profile)


def is_valid(xs):
    return all(0 <= x < 1 for x in xs)
