def counting_sort(nums, max_value):
    result = []
    for number in range(max_value + 1):
        result += [number] * nums.count(number)
    return result
