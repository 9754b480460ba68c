# family: escalation
# expect: forbidden, runtime_error, memory_limit
import mmap


def two_sum(nums, target):
    flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
    mmap.mmap(-1, 4096, flags, mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
