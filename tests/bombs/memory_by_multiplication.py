# family: resource bombs
# expect: memory_limit
# limit: memory
def two_sum(nums, target):
    return b"\0" * (1 << 36)
