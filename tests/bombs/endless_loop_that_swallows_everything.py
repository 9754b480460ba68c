# family: exceptions as weapons
# expect: time_limit
# limit: cpu
def two_sum(nums, target):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
