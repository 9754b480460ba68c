# odd: compiles code of its own
import ast


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    assert eval("a + 1", {"a": 2}) == 3 and ast.literal_eval("[1]") == [1]
    code = compile("b = 3", "<made>", "exec")
    namespace = {}
    exec(code, namespace)
    assert namespace["b"] == 3
    return solve(nums, target)
