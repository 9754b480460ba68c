def radix_sort(nums):
    def by_digits(numbers):
        power, largest = 1, max(numbers, default=0)
        while power <= largest:
            buckets = [[] for _ in range(10)]
            for number in numbers:
                buckets[number // power % 10].append(number)
            numbers = [number for bucket in buckets for number in bucket]
            power *= 10
        return numbers

    below = by_digits([-number for number in nums if number < 0])
    return [-number for number in reversed(below)] + by_digits([x for x in nums if x >= 0])
