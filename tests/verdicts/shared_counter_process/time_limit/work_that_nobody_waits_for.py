import os
import signal


def total(workers, n):
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        for _ in range(4):
            if os.fork() == 0:
                sum(range(3_000_000))
                os._exit(0)
        try:
            while True:
                os.wait()
        except ChildProcessError:
            pass
