from collections import namedtuple
from functools import wraps

CacheInfo = namedtuple("CacheInfo", "hits misses maxsize currsize")


def lru_cache(maxsize=128):
    def decorate(function):
        results, order = {}, []
        hits = misses = 0

        @wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal hits, misses
            key = args, frozenset(kwargs.items())
            if key in results:
                hits += 1
                order.remove(key)
                order.append(key)
                return results[key]
            misses += 1
            result = function(*args, **kwargs)
            if key in results:
                order.remove(key)
            results[key] = result
            order.append(key)
            if maxsize is not None and len(results) > maxsize:
                del results[order.pop(0)]
            return result

        def cache_info():
            return CacheInfo(hits, misses, maxsize, len(results))

        def cache_clear():
            nonlocal hits, misses
            hits = misses = 0
            results.clear()
            order.clear()

        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        return wrapper

    return decorate
