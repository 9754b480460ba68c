# family: resource bombs
# expect: time_limit
# limit: cpu, wall
import threading


def spin():
    while True:
        pass


def two_sum(nums, target):
    for _ in range(3):
        threading.Thread(target=spin).start()
    spin()
