from itertools import accumulate


def counting_sort(nums, max_value):
    counts = [0] * (max_value + 2)
    for number in nums:
        counts[number + 1] += 1
    place = list(accumulate(counts))
    result = [0] * len(nums)
    for number in nums:
        result[place[number]] = number
        place[number] += 1
    return result
