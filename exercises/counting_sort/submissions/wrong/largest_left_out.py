def counting_sort(nums, max_value):
    counts = [0] * (max_value + 1)
    for number in nums:
        counts[number] += 1
    return [number for number in range(max_value) for _ in range(counts[number])]
