import functools


class CountCalls:
    def __new__(cls, function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            wrapper.calls = wrapper.calls + 1
            return function(*args, **kwargs)

        wrapper.calls = 0
        return wrapper
