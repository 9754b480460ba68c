# family: resource bombs
# expect: memory_limit
# limit: memory
def two_sum(nums, target):
    kept = []
    while True:
        kept.append(bytearray(100_000))
