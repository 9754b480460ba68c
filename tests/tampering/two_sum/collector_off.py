# Quadratic, in a callback of the garbage collector.
import gc

def slow(nums, target):
    for i in range(len(nums)):
        for j in range(i):
            if nums[i] + nums[j] == target:
                return [j, i]
    return []


def two_sum(nums, target):
    found = []

    def callback(phase, info):
        if phase == "start" and not found:
            found.extend(slow(nums, target))

    gc.callbacks.append(callback)
    gc.collect()
    gc.callbacks.remove(callback)
    return found
