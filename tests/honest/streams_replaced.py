# odd: replaces standard output, and puts it back
import io
import sys


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    before, sys.stdout = sys.stdout, io.StringIO()
    print("kept")
    text, sys.stdout = sys.stdout.getvalue(), before
    assert text == "kept\n"
    return solve(nums, target)
