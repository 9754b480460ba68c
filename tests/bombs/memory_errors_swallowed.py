# family: exceptions as weapons
# expect: memory_limit, time_limit
def two_sum(nums, target):
    kept = []
    while True:
        try:
            kept.append(bytearray(1 << 20))
        except MemoryError:
            pass
