# odd: has objects that compare, hash and add
class Number:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __rsub__(self, other):
        return Number(other - self.value)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(map(Number, nums)):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return solve(nums, target)
