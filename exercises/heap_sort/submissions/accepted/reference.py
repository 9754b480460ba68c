from typing import List


def heap_sort(nums: List[int]) -> None:
    size = len(nums)
    for start in range(size // 2 - 1, -1, -1):
        _sift_down(nums, start, size)
    for end in range(size - 1, 0, -1):
        nums[0], nums[end] = nums[end], nums[0]
        _sift_down(nums, 0, end)


def _sift_down(nums, place, end):
    number = nums[place]
    while True:
        child = 2 * place + 1
        if child >= end:
            break
        if child + 1 < end and nums[child] < nums[child + 1]:
            child += 1
        if nums[child] <= number:
            break
        nums[place] = nums[child]
        place = child
    nums[place] = number
