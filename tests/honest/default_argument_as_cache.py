# odd: keeps state in a default argument
def counter(seen=[]):
    seen.append(1)
    return len(seen)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    counter()
    return solve(nums, target)
