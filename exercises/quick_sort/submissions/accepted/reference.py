def quick_sort(nums):
    _sort(nums, 0, len(nums) - 1)


def _sort(nums, low, high):
    while low < high:
        pivot = nums[(low + high) // 2]
        i, j = low, high
        while i <= j:
            while nums[i] < pivot:
                i += 1
            while nums[j] > pivot:
                j -= 1
            if i <= j:
                nums[i], nums[j] = nums[j], nums[i]
                i += 1
                j -= 1
        if j - low < high - i:
            _sort(nums, low, j)
            low = i
        else:
            _sort(nums, i, high)
            high = j
