# odd: makes classes by a class of its own
class Registry(type):
    kinds = {}

    def __new__(mcs, name, bases, namespace, **more):
        made = super().__new__(mcs, name, bases, namespace)
        mcs.kinds[name] = made
        return made

    def __call__(cls, *args):
        return super().__call__(*args)


class Solver(metaclass=Registry):
    def solve(self, nums, target):
        return solve(nums, target)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return Registry.kinds["Solver"]().solve(nums, target)
    return solve(nums, target)
