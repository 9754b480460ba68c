from collections import OrderedDict, namedtuple
from functools import wraps

CacheInfo = namedtuple("CacheInfo", "hits misses maxsize currsize")


def lru_cache(maxsize=128):
    def decorate(function):
        results = OrderedDict()         # the one that was used last stands last
        hits = misses = 0

        @wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal hits, misses
            key = args + tuple(sorted(kwargs.items()))
            if key in results:
                hits += 1
                results.move_to_end(key)
                return results[key]
            misses += 1
            result = function(*args, **kwargs)
            results[key] = result
            if maxsize is not None and len(results) > maxsize:
                results.popitem(last=False)
            return result

        def cache_info():
            return CacheInfo(hits, misses, maxsize, len(results))

        def cache_clear():
            nonlocal hits, misses
            hits = misses = 0
            results.clear()

        wrapper.cache_info = cache_info
        wrapper.cache_clear = cache_clear
        return wrapper

    return decorate
