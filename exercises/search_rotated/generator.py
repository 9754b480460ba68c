def generate(rng, profile, n):
    if profile == "small":
        nums = sorted(rng.sample(range(-20, 20), n))
        cut = rng.randrange(n) if n else 0
        nums = nums[cut:] + nums[:cut]
        target = rng.choice(nums) if nums and rng.random() < 0.7 else rng.randint(-22, 22)
        return {"args": (nums, target)}
    raise ValueError(profile)


def is_valid(nums, target):
    if not nums:
        return True
    low = nums.index(min(nums))
    return nums[low:] + nums[:low] == sorted(set(nums))
