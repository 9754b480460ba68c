# odd: assigns inside expressions
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    if (n := len(nums)) > 1:
        assert n == len(nums)
    assert [y := 1, y + 1] == [1, 2]
    return solve(nums, target)
