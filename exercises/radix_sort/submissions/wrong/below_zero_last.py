def radix_sort(nums):
    result, power = list(nums), 1
    while any(abs(number) >= power for number in nums):
        buckets = [[] for _ in range(10)]
        for number in result:
            buckets[abs(number) // power % 10].append(number)
        result = [number for bucket in buckets for number in bucket]
        power *= 10
    return result
