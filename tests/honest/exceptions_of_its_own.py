# odd: raises, chains and catches exceptions
class Missing(LookupError):
    def __str__(self):
        return "missing"


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    try:
        try:
            raise KeyError(1)
        except KeyError as error:
            raise Missing from error
    except Missing as missing:
        assert isinstance(missing.__cause__, KeyError)
    return solve(nums, target)
