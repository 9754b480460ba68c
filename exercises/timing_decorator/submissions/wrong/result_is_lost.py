from functools import wraps


def timed(clock):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            start = clock()
            try:
                function(*args, **kwargs)
            finally:
                wrapper.times.append(clock() - start)

        wrapper.times = []
        return wrapper

    return decorate
