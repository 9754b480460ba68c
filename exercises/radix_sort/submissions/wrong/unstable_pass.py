def radix_sort(nums):
    if not nums:
        return []
    low, result, power = min(nums), list(nums), 1
    while power <= max(nums) - low:
        buckets = [[] for _ in range(10)]
        while result:
            number = result.pop()
            buckets[(number - low) // power % 10].append(number)
        result = [number for bucket in buckets for number in bucket]
        power *= 10
    return result
