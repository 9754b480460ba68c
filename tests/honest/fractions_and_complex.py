# odd: reckons with fractions
import cmath
import fractions
import math


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert fractions.Fraction(1, 3) + fractions.Fraction(2, 3) == 1
    assert abs(cmath.sqrt(-1) - 1j) < 1e-9 and math.isclose(math.pi, 3.14159, rel_tol=1e-5)
    return solve(nums, target)
