# family: resource bombs
# expect: time_limit
# limit: cpu
import re


def two_sum(nums, target):
    return re.match(r"(a+)+$", "a" * 40 + "b")
