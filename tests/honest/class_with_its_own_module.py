# odd: makes a class by name and pickles it
import pickle


class Pair:
    def __init__(self, left, right):
        self.left, self.right = left, right


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    again = pickle.loads(pickle.dumps(Pair(1, 2)))
    assert (again.left, again.right) == (1, 2)
    return solve(nums, target)
