def generate(rng, profile, n):
    if profile == "small":
        return {"args": (sorted(rng.randint(-4, 4) for _ in range(n)),)}
    raise ValueError(profile)


def is_valid(nums):
    return nums == sorted(nums)
