def generate(rng, profile, n):
    if profile == "small":
        max_value = rng.randint(0, 9)
        return {"args": ([rng.randint(0, max_value) for _ in range(n)], max_value)}
    raise ValueError(profile)


def is_valid(nums, max_value):
    return max_value >= 0 and all(0 <= number <= max_value for number in nums)
