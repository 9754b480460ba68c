from itertools import combinations


def generate(rng, profile, n):
    if profile == "small":
        nums = sorted(rng.randint(-9, 9) for _ in range(n))
        sums = [a + b for a, b in combinations(nums, 2)]
        targets = [t for t in range(-19, 20) if sums.count(t) <= 1]
        reached = [t for t in targets if t in sums]
        return {"args": (nums, rng.choice(reached if reached and rng.random() < 0.7 else targets))}
    raise ValueError(profile)


def is_valid(nums, target):
    """In order; no two pairs of positions reach the target."""
    from collections import Counter

    counts = Counter(nums)
    pairs = sum(counts[x] * counts[target - x] for x in counts if 2 * x < target)
    half = counts[target // 2] if target % 2 == 0 else 0
    return nums == sorted(nums) and pairs + half * (half - 1) // 2 <= 1
