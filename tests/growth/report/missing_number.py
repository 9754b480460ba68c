"""The one number of 0..n that a list of n different ones leaves out."""


def expected_sum(nums):
    count = len(nums)
    return count * (count + 1) // 2 - sum(nums)


def exclusive_or(nums):
    missing = len(nums)
    for index, value in enumerate(nums):
        missing ^= index ^ value
    return missing


def set_of_all(nums):
    present = set(nums)
    for candidate in range(len(nums) + 1):
        if candidate not in present:
            return candidate
    return None


def set_difference(nums):
    return (set(range(len(nums) + 1)) - set(nums)).pop()


def marks_in_a_bytearray(nums):
    marks = bytearray(len(nums) + 1)
    for value in nums:
        marks[value] = 1
    return marks.index(0)


def sort_and_scan(nums):
    for index, value in enumerate(sorted(nums)):
        if index != value:
            return index
    return len(nums)


def look_for_each(nums):
    for candidate in range(len(nums) + 1):
        if candidate not in nums:
            return candidate
    return None


def remove_the_smallest(nums):
    left = list(nums)
    expected = 0
    while left:
        smallest = min(left)
        if smallest != expected:
            return expected
        left.remove(smallest)
        expected += 1
    return expected
