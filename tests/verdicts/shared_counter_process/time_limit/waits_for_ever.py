import os
import time


def total(workers, n):
    if os.fork() == 0:
        while True:
            time.sleep(60)
    os.wait()
    return workers * n
