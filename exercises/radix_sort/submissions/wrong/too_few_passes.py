def radix_sort(nums):
    if not nums:
        return []
    low, result = min(nums), list(nums)
    for place in range(len(str(nums[0]))):
        buckets = [[] for _ in range(10)]
        for number in result:
            buckets[(number - low) // 10 ** place % 10].append(number)
        result = [number for bucket in buckets for number in bucket]
    return result
