# Quadratic in a thread of its own.
import threading

def slow(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [j, i]
    return []


def two_sum(nums, target):
    found = []
    thread = threading.Thread(target=lambda: found.extend(slow(nums, target)))
    thread.start()
    thread.join()
    return found
