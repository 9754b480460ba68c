def generate(rng, profile, n):
    if profile == "small":
        nums = sorted(rng.sample(range(-20, 20), n))
        target = rng.choice(nums) if nums and rng.random() < 0.6 else rng.randint(-22, 22)
        return {"args": (nums, target)}
    raise ValueError(profile)


def is_valid(nums, target):
    return all(a < b for a, b in zip(nums, nums[1:]))
