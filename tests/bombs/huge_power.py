# family: resource bombs
# expect: time_limit, memory_limit, runtime_error
def two_sum(nums, target):
    return 9 ** 9 ** 9
