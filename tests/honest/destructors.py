# odd: cleans up in a destructor
class Resource:
    closed = 0

    def __del__(self):
        Resource.closed += 1


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    Resource()
    return solve(nums, target)
