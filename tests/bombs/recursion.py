# family: crashes
# expect: runtime_error
def two_sum(nums, target):
    return two_sum(nums, target)
