# family: exceptions as weapons
# expect: memory_limit, runtime_error
class Large(Exception):
    def __str__(self):
        return "x" * (1 << 34)


def two_sum(nums, target):
    raise Large
