# family: resource bombs
# expect: forbidden, runtime_error, memory_limit, time_limit
# limit: threads, memory, cpu, wall
import threading
import time

threading.stack_size(32768)


def two_sum(nums, target):
    while True:
        try:
            threading.Thread(target=time.sleep, args=(5,), daemon=True).start()
        except RuntimeError:
            pass
