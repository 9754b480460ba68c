# odd: does without a file that is not there
import json

try:
    with open("settings.json") as file:
        SETTINGS = json.load(file)
except OSError:
    SETTINGS = {}


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    return solve(nums, target)
