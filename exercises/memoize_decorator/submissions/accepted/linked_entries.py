from functools import wraps

BEFORE, AFTER, KEY, RESULT = range(4)


class cache:
    def __init__(self, maxsize):
        self.maxsize = maxsize

    def __call__(self, function):
        entries = {}
        ring = []                       # the ring's own entry: the oldest stands after it
        ring += [ring, ring, None, None]

        def put_last(entry):
            last = ring[BEFORE]
            last[AFTER] = ring[BEFORE] = entry
            entry[BEFORE], entry[AFTER] = last, ring

        def take_out(entry):
            entry[BEFORE][AFTER], entry[AFTER][BEFORE] = entry[AFTER], entry[BEFORE]

        @wraps(function)
        def wrapper(*args, **kwargs):
            key = args, tuple(sorted(kwargs.items(), key=lambda item: item[0]))
            try:
                entry = entries.get(key)
            except TypeError:
                return function(*args, **kwargs)
            if entry is not None:
                take_out(entry)
                put_last(entry)
                return entry[RESULT]
            result = function(*args, **kwargs)
            if len(entries) >= self.maxsize:
                oldest = ring[AFTER]
                take_out(oldest)
                del entries[oldest[KEY]]
            entries[key] = entry = [None, None, key, result]
            put_last(entry)
            return result

        return wrapper
