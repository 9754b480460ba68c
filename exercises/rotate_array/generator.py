def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-9, 9) for _ in range(n)], rng.randint(0, 3 * n + 2))}
    raise ValueError(profile)


def is_valid(nums, k):
    return k >= 0
