# odd: sorts what a set gives
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert sorted({"b", "a"}) == ["a", "b"]
    return solve(nums, target)
