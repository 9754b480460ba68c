# tries: to make another process
import os


def harm():
    child = os.fork()
    if child == 0:
        os._exit(0)
    return True
