from functools import wraps


def timed(clock):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            wrapper.start = clock()
            try:
                return function(*args, **kwargs)
            finally:
                wrapper.times.append(clock() - wrapper.start)

        wrapper.times = []
        return wrapper

    return decorate
