import time
from functools import wraps


def retry(times, exceptions=(Exception,), delay=0):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions:
                    if attempt == times:
                        raise
                    time.sleep(delay)

        return wrapper

    return decorate
