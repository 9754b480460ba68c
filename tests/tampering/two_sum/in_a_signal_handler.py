# Quadratic in the handler of a signal that it sends to itself.
import signal

def slow(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [j, i]
    return []


def two_sum(nums, target):
    found = []
    signal.signal(signal.SIGUSR1, lambda number, frame: found.extend(slow(nums, target)))
    signal.raise_signal(signal.SIGUSR1)
    return found
