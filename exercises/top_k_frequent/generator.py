def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-4, 4) for _ in range(n)], rng.randint(0, 7))}
    raise ValueError(profile)


def is_valid(nums, k):
    return k >= 0
