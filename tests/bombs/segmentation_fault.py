# family: crashes
# expect: runtime_error
def two_sum(nums, target):
    import ctypes

    return ctypes.string_at(0)
