# family: state and timing
# expect: runtime_error
def two_sum(nums, target):
    return [int(input()), 0]
