import time
from functools import wraps


def retry(times, exceptions=(Exception,), delay=0):
    def decorate(function):
        left = times

        @wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal left
            while True:
                left -= 1
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    if left <= 0:
                        raise
                    time.sleep(delay)

        return wrapper

    return decorate
