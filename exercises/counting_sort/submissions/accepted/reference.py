def counting_sort(nums, max_value):
    counts = [0] * (max_value + 1)
    for number in nums:
        counts[number] += 1
    result = []
    for number in range(max_value + 1):
        for _ in range(counts[number]):
            result.append(number)
    return result
