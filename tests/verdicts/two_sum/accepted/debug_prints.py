import sys

print("loading")


def two_sum(nums, target):
    print("two_sum", len(nums), target)
    print("to stderr", file=sys.stderr)
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            print("found", flush=True)
            return [seen[target - x], i]
        seen[x] = i
    return []
