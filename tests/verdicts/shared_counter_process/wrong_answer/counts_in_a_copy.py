import os


def total(workers, n):
    count = 0
    for _ in range(workers):
        if os.fork() == 0:
            count += n
            os._exit(0)
        os.wait()
    return count
