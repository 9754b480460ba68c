# odd: recurses deep in a thread with a large stack
import sys
import threading


def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    sys.setrecursionlimit(30_000)
    before = threading.stack_size(16 << 20)
    found = []
    thread = threading.Thread(target=lambda: found.append(depth(10_000)))
    thread.start()
    thread.join()
    threading.stack_size(before)
    assert found == [10_000]
    return solve(nums, target)
