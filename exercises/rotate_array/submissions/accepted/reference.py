from typing import List


def rotate(nums: List[int], k: int) -> None:
    if not nums:
        return
    k %= len(nums)

    def turn_round(low, high):
        while low < high:
            nums[low], nums[high] = nums[high], nums[low]
            low += 1
            high -= 1

    turn_round(0, len(nums) - 1)
    turn_round(0, k - 1)
    turn_round(k, len(nums) - 1)
