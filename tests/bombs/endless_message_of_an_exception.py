# family: exceptions as weapons
# expect: time_limit, runtime_error
class Endless(Exception):
    def __str__(self):
        while True:
            pass


def two_sum(nums, target):
    raise Endless
