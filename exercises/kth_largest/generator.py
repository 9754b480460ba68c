def generate(rng, profile, n):
    if profile == "small":
        return {"args": ([rng.randint(-9, 9) for _ in range(n)], rng.randint(1, n))}
    raise ValueError(profile)


def is_valid(nums, k):
    return 1 <= k <= len(nums)
