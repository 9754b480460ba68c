def generate(rng, profile, n):
    """A list of n >= 2 numbers and a target that at least one pair reaches."""
    nums, target = PROFILES[profile](rng, n)
    return {"args": (nums, target)}


def small(rng, n):
    """Few distinct values: several pairs, halves of the target, zeros."""
    nums = [rng.randint(-6, 6) for _ in range(n)]
    i, j = rng.sample(range(n), 2)
    return nums, nums[i] + nums[j]


def late_pair(rng, n):
    """The last two are the only pair: one number is odd, and all are different."""
    nums = [2 * x for x in rng.sample(range(10**12), n - 1)] + [2 * 10**12 + 1]
    return nums, nums[-2] + nums[-1]


def duplicates(rng, n):
    """One number over and over; the only pair stands at the end."""
    x = rng.randrange(-1000, 1000)
    return [x] * (n - 2) + [x + 1, x + 2], 2 * x + 3


def negatives(rng, n):
    """Numbers below zero only."""
    nums = [-2 * x for x in rng.sample(range(1, 10 * n), n - 1)] + [-1]
    rng.shuffle(nums)
    return nums, nums[nums.index(-1)] + nums[nums.index(-1) - 1]


def ascending(rng, n):
    """Sorted; the only pair is the first and the last."""
    nums = sorted(2 * x for x in rng.sample(range(10 * n), n - 1)) + [20 * n + 1]
    return nums, nums[0] + nums[-1]


def huge_values(rng, n):
    """Beyond 64 bits, and so far apart that a float cannot tell neighbours from each other."""
    nums = [rng.choice((-1, 1)) * 10**30 + rng.randint(-6, 6) for _ in range(n)]
    i, j = rng.sample(range(n), 2)
    return nums, nums[i] + nums[j]


PROFILES = {
    "small": small,
    "late_pair": late_pair,
    "duplicates": duplicates,
    "negatives": negatives,
    "sorted": ascending,
    "huge_values": huge_values,
}


def is_valid(nums, target):
    seen = set()
    for number in nums:
        if target - number in seen:
            return True
        seen.add(number)
    return False
