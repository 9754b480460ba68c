# family: crashes
# expect: runtime_error, wrong_answer, memory_limit
import sys
import threading


def deeper(n):
    return deeper(n + 1) + 1


def two_sum(nums, target):
    sys.setrecursionlimit(10**6)
    threading.stack_size(64 << 10)
    thread = threading.Thread(target=deeper, args=(0,))
    thread.start()
    thread.join()
