# family: resource bombs
# expect: time_limit
# limit: cpu
def two_sum(nums, target):
    return sum(range(10 ** 13))
