import os


def total(workers, n):
    return os.wait()[1]
