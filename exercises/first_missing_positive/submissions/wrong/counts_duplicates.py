def first_missing_positive(nums):
    expected = 1
    for number in sorted(x for x in nums if x > 0):
        if number != expected:
            return expected
        expected += 1
    return expected
