# family: resource bombs
# expect: wrong_answer, output_limit
def two_sum(nums, target):
    return 10 ** (10 ** 6)
