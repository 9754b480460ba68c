# odd: works in a thread
import threading


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    found = []
    thread = threading.Thread(target=lambda: found.append(solve(nums, target)))
    thread.start()
    thread.join()
    return found[0]
    return solve(nums, target)
