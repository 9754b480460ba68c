# family: resource bombs
# expect: output_limit, wrong_answer, memory_limit
# limit: reply_size, memory, output
def two_sum(nums, target):
    return ["answer"] * 10 ** 6
