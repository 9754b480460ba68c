# odd: lets a class know of its subclasses
class Base:
    known = []

    def __init_subclass__(cls, **more):
        super().__init_subclass__(**more)
        Base.known.append(cls)


class Derived(Base):
    pass


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert Base.known == [Derived]
    return solve(nums, target)
