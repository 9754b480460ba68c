# family: output forging
# expect: output_limit
# limit: output
def two_sum(nums, target):
    print("x" * 10_000_000)
