# Quadratic inside generators that builtins run through.
def two_sum(nums, target):
    def pairs():
        for i, x in enumerate(nums):
            yield from ([j, i] for j in range(i) if nums[j] + x == target)

    return next(pairs(), [])
