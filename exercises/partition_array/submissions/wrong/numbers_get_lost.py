def partition(nums, pivot):
    smaller = [x for x in nums if x < pivot]
    larger = [x for x in nums if x > pivot]
    nums[:] = smaller + [pivot] + larger
    return nums
