# odd: has objects without a dictionary
class Node:
    __slots__ = ("value", "__weakref__")

    def __init__(self, value):
        self.value = value


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert Node(3).value == 3 and not hasattr(Node(3), '__dict__')
    return solve(nums, target)
