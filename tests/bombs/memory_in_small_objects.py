# family: resource bombs
# expect: memory_limit
# limit: memory
def two_sum(nums, target):
    kept = {}
    while True:
        kept[len(kept)] = str(len(kept))
