from collections import Counter, deque
from functools import wraps


def cache(maxsize):
    def decorate(function):
        results, uses, left = {}, deque(), Counter()

        @wraps(function)
        def wrapper(*args, **kwargs):
            try:
                key = args, frozenset(kwargs.items())
                hash(key)
            except TypeError:
                return function(*args, **kwargs)
            if key in results:
                result = results[key]
            else:
                results[key] = result = function(*args, **kwargs)
            uses.append(key)
            left[key] += 1
            while len(results) > maxsize:
                oldest = uses.popleft()
                left[oldest] -= 1
                if not left[oldest]:
                    del results[oldest], left[oldest]
            return result

        return wrapper

    return decorate
