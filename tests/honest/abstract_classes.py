# odd: derives from an abstract class
import abc


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self):
        """How large it is."""


class Square(Shape):
    def area(self):
        return 4


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert Square().area() == 4
    return solve(nums, target)
