# family: signal reach
import os
import signal


def total(workers, n):
    if os.fork() == 0:
        os.kill(os.getppid(), signal.SIGSTOP)
        os._exit(0)
    return 0
