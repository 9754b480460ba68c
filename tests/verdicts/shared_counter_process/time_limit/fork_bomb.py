# expect: time_limit, forbidden, memory_limit
import os


def total(workers, n):
    while True:
        try:
            os.fork()
        except OSError:
            pass
