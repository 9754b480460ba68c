import threading


def two_sum(nums, target):
    found = []

    def look():
        seen = {}
        for i, x in enumerate(nums):
            if target - x in seen:
                found.extend([seen[target - x], i])
                return
            seen[x] = i

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    return found
