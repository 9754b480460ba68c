def generate(rng, profile, n):
    if profile == "small":
        single, *rest = rng.sample(range(-20, 20), n + 1)
        nums = rest + rest + [single]
        rng.shuffle(nums)
        return {"args": (nums,)}
    raise ValueError(profile)


def is_valid(nums):
    from collections import Counter

    counts = list(Counter(nums).values())
    return counts.count(1) == 1 and counts.count(2) == len(counts) - 1
