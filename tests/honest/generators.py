# odd: answers by generators
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    def pairs():
        got = yield 0
        yield from range(got or 1)


    walk = pairs()
    next(walk)
    assert walk.send(2) == 0
    walk.close()
    return next(
        ([i, j] for j in range(len(nums)) for i in range(j) if nums[i] + nums[j] == target), []
    )
    return solve(nums, target)
