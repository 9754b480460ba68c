# family: resource bombs
# expect: memory_limit, does_not_load
table = [0] * (2 << 27)


def two_sum(nums, target):
    return []
