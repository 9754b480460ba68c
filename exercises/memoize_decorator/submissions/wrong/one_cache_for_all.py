from collections import OrderedDict
from functools import wraps


def cache(maxsize):
    results = OrderedDict()

    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            try:
                key = args, frozenset(kwargs.items())
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
