def partition(nums, pivot):
    smaller, equal, larger = [], [], []
    for number in nums:
        (smaller if number < pivot else larger if number > pivot else equal).append(number)
    nums[:] = smaller + equal + larger
    return nums
