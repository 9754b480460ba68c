def radix_sort(nums):
    if not nums:
        return []
    low = min(nums)
    largest, shift = max(nums) - low, 0
    result = list(nums)
    while largest >> shift:
        buckets = [[] for _ in range(16)]
        for number in result:
            buckets[number - low >> shift & 15].append(number)
        result = [number for bucket in buckets for number in bucket]
        shift += 4
    return result
