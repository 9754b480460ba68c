def quick_sort(nums):
    parts = [(0, len(nums))]
    while parts:
        low, high = parts.pop()
        if high - low < 2:
            continue
        pivot, last = nums[low], low
        for i in range(low + 1, high):
            if nums[i] < pivot:
                last += 1
                nums[i], nums[last] = nums[last], nums[i]
        nums[low], nums[last] = nums[last], nums[low]
        parts += [(low, last), (last + 1, high)]
