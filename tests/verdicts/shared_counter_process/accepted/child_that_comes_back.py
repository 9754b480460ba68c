import os
import sys


def total(workers, n):
    for _ in range(workers):
        if os.fork() == 0:
            sys.exit(3)
    for _ in range(workers):
        assert os.waitstatus_to_exitcode(os.wait()[1]) == 3
    return workers * n
