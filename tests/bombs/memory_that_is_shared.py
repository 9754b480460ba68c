# family: resource bombs
# expect: memory_limit, forbidden, runtime_error
import mmap


def two_sum(nums, target):
    kept = []
    while True:
        block = mmap.mmap(-1, 16 << 20)
        for at in range(0, len(block), 4096):
            block[at] = 1
        kept.append(block)
