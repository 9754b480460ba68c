# family: crashes
# What these codes do differs from version to version; none of them may be more than a crash.
# expect: runtime_error, time_limit, memory_limit, wrong_answer
def two_sum(nums, target):
    return nums


CODES = bytes(number for low in range(0, 250, 7) for number in (low, 200))
two_sum.__code__ = two_sum.__code__.replace(co_code=CODES + two_sum.__code__.co_code)
