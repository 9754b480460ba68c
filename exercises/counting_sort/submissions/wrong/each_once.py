def counting_sort(nums, max_value):
    there = [False] * (max_value + 1)
    for number in nums:
        there[number] = True
    return [number for number in range(max_value + 1) if there[number]]
