# odd: derives from list and dict inside
class Stack(list):
    def push(self, value):
        self.append(value)


class Table(dict):
    def __missing__(self, key):
        return None


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    seen = Table()
    for i, x in enumerate(Stack(nums)):
        if seen[target - x] is not None:
            return [seen[target - x], i]
        seen[x] = i
    return solve(nums, target)
