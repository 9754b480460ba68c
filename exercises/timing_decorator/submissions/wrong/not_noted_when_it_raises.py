from functools import wraps


def timed(clock):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            start = clock()
            result = function(*args, **kwargs)
            wrapper.times.append(clock() - start)
            return result

        wrapper.times = []
        return wrapper

    return decorate
