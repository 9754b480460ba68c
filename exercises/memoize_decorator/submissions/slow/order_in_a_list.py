from functools import wraps


def cache(maxsize):
    def decorate(function):
        results, order = {}, []

        @wraps(function)
        def wrapper(*args, **kwargs):
            try:
                key = args, frozenset(kwargs.items())
                hash(key)
            except TypeError:
                return function(*args, **kwargs)
            if key in results:
                order.remove(key)
                order.append(key)
                return results[key]
            results[key] = result = function(*args, **kwargs)
            order.append(key)
            if len(results) > maxsize:
                del results[order.pop(0)]
            return result

        return wrapper

    return decorate
