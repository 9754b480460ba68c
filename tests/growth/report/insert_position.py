"""First place of a rising list whose value is not below the target. Here it is place 0."""

from math import isqrt


def halve_the_range(nums, target):
    low, high = 0, len(nums)
    while low < high:
        middle = (low + high) // 2
        if nums[middle] < target:
            low = middle + 1
        else:
            high = middle
    return low


def halve_by_recursion(nums, target):
    def _place(low, high):
        if low == high:
            return low
        middle = (low + high) // 2
        if nums[middle] < target:
            return _place(middle + 1, high)
        return _place(low, middle)

    return _place(0, len(nums))


def jump_in_blocks(nums, target):
    width = isqrt(len(nums))
    end = len(nums)
    while end >= width and nums[end - width] >= target:
        end -= width
    while end > 0 and nums[end - 1] >= target:
        end -= 1
    return end


def halve_by_slices(nums, target):
    before = 0
    while nums:
        middle = len(nums) // 2
        if nums[middle] < target:
            before += middle + 1
            nums = nums[middle + 1:]
        else:
            nums = nums[:middle]
    return before


def count_the_smaller(nums, target):
    smaller = 0
    for value in nums:
        if value < target:
            smaller += 1
    return smaller


def shrink_from_the_end(nums, target):
    left = list(nums)
    while left and left[-1] >= target:
        left.pop()
    return len(left)
