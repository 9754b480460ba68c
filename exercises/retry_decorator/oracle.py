import time
from functools import wraps


def retry(times, exceptions=(Exception,), delay=0):
    def decorate(function):
        @wraps(function)
        def attempt(*args, left=times, **kwargs):
            if left == 1:
                return function(*args, **kwargs)
            try:
                return function(*args, **kwargs)
            except tuple(exceptions):
                time.sleep(delay)
                return attempt(*args, left=left - 1, **kwargs)

        return attempt

    return decorate
