def generate(rng, profile, n):
    nums = sorted(rng.sample(range(-50, 50), n))
    wanted = rng.choice(nums) if nums and rng.random() < 0.8 else rng.randint(-60, 60)
    return {"args": (nums, wanted)}


def is_valid(nums, wanted):
    return all(a < b for a, b in zip(nums, nums[1:]))
