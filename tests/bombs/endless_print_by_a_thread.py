# family: output forging
# Right answers beside a flood.
# expect: output_limit
# limit: output
import threading


flooded = threading.Event()


def flood():
    for _ in range(200):
        print("x" * 1000)
    flooded.set()
    while True:
        print("x" * 1000)


threading.Thread(target=flood, daemon=True).start()


def two_sum(nums, target):
    flooded.wait()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
