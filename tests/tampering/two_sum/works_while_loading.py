# Spends its time while it is loaded.
table = {}
for number in range(150_000):
    table[number] = [number * number % 1009, str(number)]


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []
