def generate(rng, profile, n):
    if profile == "small":
        nums = sorted(rng.randint(-4, 4) for _ in range(n))
        return {"args": (nums, rng.randint(-5, 5), rng.choice(("left", "right")))}
    raise ValueError(profile)


def is_valid(nums, x, side):
    return side in ("left", "right") and nums == sorted(nums)
