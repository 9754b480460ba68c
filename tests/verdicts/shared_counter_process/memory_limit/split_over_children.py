import os
import time


def total(workers, n):
    for _ in range(8):
        if os.fork() == 0:
            kept = b"x" * (32 << 20)
            time.sleep(60)
            os._exit(len(kept) % 2)
    while True:
        os.wait()
