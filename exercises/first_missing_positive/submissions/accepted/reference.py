from typing import List


def first_missing_positive(nums: List[int]) -> int:
    size = len(nums)
    for index in range(size):
        number = nums[index]
        while 1 <= number <= size and nums[number - 1] != number:
            nums[index], nums[number - 1] = nums[number - 1], number
            number = nums[index]
    for index in range(size):
        if nums[index] != index + 1:
            return index + 1
    return size + 1
