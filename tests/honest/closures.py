# odd: keeps state in a closure
def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    def make():
        seen = {}

        def look(i, x):
            nonlocal seen
            if target - x in seen:
                return [seen[target - x], i]
            seen[x] = i
            return None

        return look


    look = make()
    for i, x in enumerate(nums):
        if (found := look(i, x)) is not None:
            return found
    return solve(nums, target)
