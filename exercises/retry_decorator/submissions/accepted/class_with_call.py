import functools
from time import sleep


class retry:
    def __init__(self, times, exceptions=(Exception,), delay=0):
        self.times, self.exceptions, self.delay = times, exceptions, delay

    def __call__(self, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(self.times - 1):
                try:
                    return function(*args, **kwargs)
                except self.exceptions:
                    sleep(self.delay)
            return function(*args, **kwargs)

        return wrapper
