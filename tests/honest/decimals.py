# odd: reckons in decimals
import decimal


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    with decimal.localcontext() as context:
        context.prec = 50
        assert len(str(decimal.Decimal(1) / 7)) > 40
    assert decimal.getcontext().prec == 28
    return solve(nums, target)
