def quick_sort(nums):
    def sort(low, high):
        if high - low < 2:
            return
        pivot, i, j = nums[(low + high) // 2], low, high
        while i <= j:
            while nums[i] < pivot:
                i += 1
            while nums[j] > pivot:
                j -= 1
            if i <= j:
                nums[i], nums[j] = nums[j], nums[i]
                i, j = i + 1, j - 1
        sort(low, j)
        sort(i, high)

    sort(0, len(nums) - 1)
