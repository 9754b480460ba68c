# odd: reckons with dates and local time
import datetime
import time


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    now = datetime.datetime.now(datetime.timezone.utc)
    assert now + datetime.timedelta(days=1) > now and time.localtime().tm_year > 2000
    assert time.strftime("%Y")
    return solve(nums, target)
