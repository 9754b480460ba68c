# odd: uses match where this Python has it
import sys

MATCHER = '''
def kind(value):
    match value:
        case [first, *_]:
            return "list"
        case {"a": _}:
            return "dict"
        case _:
            return "other"
'''


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    if sys.version_info >= (3, 10):
        namespace = {}
        exec(MATCHER, namespace)
        assert namespace["kind"]([1]) == "list"
    return solve(nums, target)
