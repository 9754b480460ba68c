# odd: reckons with huge integers
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert (1 << 20_000).bit_length() == 20_001
    assert pow(3, 10**18, 10**9 + 7) > 0
    return solve(nums, target)
