def check(case, result):
    """True, or a sentence that says what is wrong."""
    nums, target = case["args"]
    if not isinstance(result, (list, tuple)) or len(result) != 2:
        return "expected two positions"
    i, j = result
    if type(i) is not int or type(j) is not int:
        return "positions must be ints"
    if not (0 <= i < len(nums) and 0 <= j < len(nums)):
        return "a position is out of range"
    if i == j:
        return "the two positions must differ"
    if nums[i] + nums[j] != target:
        return f"nums[{i}] + nums[{j}] is {nums[i] + nums[j]}, not {target}"
    return True
