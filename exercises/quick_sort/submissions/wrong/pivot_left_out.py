def quick_sort(nums):
    if len(nums) < 2:
        return
    pivot = nums[len(nums) // 2]
    smaller = [x for x in nums if x < pivot]
    larger = [x for x in nums if x > pivot]
    quick_sort(smaller)
    quick_sort(larger)
    nums[:] = smaller + [pivot] + larger
