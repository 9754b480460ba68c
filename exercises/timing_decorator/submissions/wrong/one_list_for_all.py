from functools import wraps


def timed(clock):
    times = []

    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            start = clock()
            try:
                return function(*args, **kwargs)
            finally:
                wrapper.times.append(clock() - start)

        wrapper.times = times
        return wrapper

    return decorate
