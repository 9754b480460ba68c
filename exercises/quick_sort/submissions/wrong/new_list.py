def quick_sort(nums):
    if len(nums) < 2:
        return nums
    pivot = nums[len(nums) // 2]
    return (
        quick_sort([x for x in nums if x < pivot])
        + [x for x in nums if x == pivot]
        + quick_sort([x for x in nums if x > pivot])
    )
