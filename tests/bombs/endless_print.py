# family: output forging
# expect: output_limit
# limit: output
def two_sum(nums, target):
    while True:
        print("still looking")
