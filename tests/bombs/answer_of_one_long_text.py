# family: resource bombs
# expect: output_limit, wrong_answer, memory_limit
def two_sum(nums, target):
    return "x" * 20_000_000
