# odd: sets a locale
import locale

locale.setlocale(locale.LC_ALL, "C")


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert locale.localeconv()["decimal_point"] == "."
    return solve(nums, target)
