# family: resource bombs
# expect: time_limit
# limit: cpu
import signal


def two_sum(nums, target):
    signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
    while True:
        pass
