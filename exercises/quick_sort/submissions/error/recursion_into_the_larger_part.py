def quick_sort(nums):
    def sort(low, high):
        if high - low < 2:
            return
        pivot, last = nums[low], low
        for i in range(low + 1, high):
            if nums[i] < pivot:
                last += 1
                nums[i], nums[last] = nums[last], nums[i]
        nums[low], nums[last] = nums[last], nums[low]
        sort(low, last)
        sort(last + 1, high)

    sort(0, len(nums))
