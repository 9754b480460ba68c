# family: resource bombs
# expect: time_limit
# limit: cpu
import signal

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass


def two_sum(nums, target):
    while True:
        pass
