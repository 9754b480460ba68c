# odd: passes work on through locks
import queue
import threading


def solve(nums, target):
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
    return []


def two_sum(nums, target):
    box = queue.Queue()
    event = threading.Event()


    def work():
        event.wait(5)
        box.put(solve(nums, target))


    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    event.set()
    return box.get(timeout=5)
    return solve(nums, target)
