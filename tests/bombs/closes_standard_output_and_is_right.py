# family: output forging
# expect: accepted
import os

os.close(1)
os.close(2)


def two_sum(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
