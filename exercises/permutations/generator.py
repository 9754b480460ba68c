def generate(rng, profile, n):
    if profile == "small":
        return {"args": (rng.sample(range(-50, 50), n),)}
    raise ValueError(profile)


def is_valid(nums):
    return len(set(nums)) == len(nums)
