from collections import OrderedDict
from functools import wraps


def cache(maxsize):
    def decorate(function):
        results = OrderedDict()         # the one that was used last stands last

        @wraps(function)
        def wrapper(*args, **kwargs):
            try:
                key = args + tuple(sorted(kwargs.items()))
                hash(key)
            except TypeError:
                return function(*args, **kwargs)
            if key in results:
                results.move_to_end(key)
                return results[key]
            result = function(*args, **kwargs)
            results[key] = result
            if len(results) > maxsize:
                results.popitem(last=False)
            return result

        return wrapper

    return decorate
