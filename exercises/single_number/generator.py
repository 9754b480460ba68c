def generate(rng, profile, n):
    if profile == "small":
        single, *rest = rng.sample(range(-20, 20), n + 1)
        nums = rest + rest + [single]
        rng.shuffle(nums)
        return {"args": (nums,)}
    raise ValueError(profile)
