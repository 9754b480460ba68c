from functools import update_wrapper


def cache(maxsize):
    def decorate(function):
        entries = []                    # [key, result], the one that was used last first

        def wrapper(*args, **kwargs):
            key = [list(args), sorted(kwargs.items())]
            try:
                for value in list(args) + list(kwargs.values()):
                    hash(value)
            except TypeError:
                return function(*args, **kwargs)
            for entry in entries:
                if entry[0] == key:
                    entries.remove(entry)
                    entries.insert(0, entry)
                    return entry[1]
            result = function(*args, **kwargs)
            entries.insert(0, [key, result])
            del entries[maxsize:]
            return result

        return update_wrapper(wrapper, function)

    return decorate
