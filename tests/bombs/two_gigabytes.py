# family: resource bombs
# expect: memory_limit
# limit: memory
def two_sum(nums, target):
    return [0] * (2 << 27)
