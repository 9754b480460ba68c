# family: state and timing
# expect: time_limit
# limit: wall
import threading


def two_sum(nums, target):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
