def radix_sort(nums):
    if not nums:
        return []
    low, result = min(nums), list(nums)
    power = 10 ** (len(str(max(nums) - low)) - 1)
    while power:
        buckets = [[] for _ in range(10)]
        for number in result:
            buckets[(number - low) // power % 10].append(number)
        result = [number for bucket in buckets for number in bucket]
        power //= 10
    return result
