def generate(rng, profile, n):
    if profile != "small":
        raise ValueError(profile)
    return {"args": (sorted(rng.sample(range(-12, 12), n)), rng.randint(-13, 13))}


def is_valid(numbers, target):
    return all(a < b for a, b in zip(numbers, numbers[1:]))
