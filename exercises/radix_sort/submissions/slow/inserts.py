def radix_sort(nums):
    result = []
    for number in nums:
        i = len(result)
        while i and result[i - 1] > number:
            i -= 1
        result.insert(i, number)
    return result
