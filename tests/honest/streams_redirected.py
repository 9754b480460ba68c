# odd: collects what is printed
import contextlib
import io


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    box = io.StringIO()
    with contextlib.redirect_stdout(box), contextlib.redirect_stderr(box):
        print("kept")
    assert box.getvalue() == "kept\n"
    return solve(nums, target)
