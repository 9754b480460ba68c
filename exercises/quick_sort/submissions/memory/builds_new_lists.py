def quick_sort(nums):
    if len(nums) < 2:
        return
    pivot = nums[len(nums) // 2]
    smaller, equal, larger = [], [], []
    for x in nums:
        (smaller if x < pivot else larger if x > pivot else equal).append(x)
    quick_sort(smaller)
    quick_sort(larger)
    nums[:] = smaller + equal + larger
