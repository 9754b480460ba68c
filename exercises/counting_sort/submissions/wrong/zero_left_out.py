def counting_sort(nums, max_value):
    counts = [0] * (max_value + 1)
    for number in nums:
        counts[number] += 1
    return [number for number in range(1, max_value + 1) for _ in range(counts[number])]
