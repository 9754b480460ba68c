# tries: to reach its parent and the judge by signal 0
import os


def harm():
    for pid in {os.getppid(), JUDGE} - {0, os.getpid()}:
        try:
            os.kill(pid, 0)
            return True
        except OSError as error:
            refusal = error
    raise refusal
