from functools import wraps

NOTHING = object()


def flexible(decorator):
    @wraps(decorator)
    def adapter(target=NOTHING, /, *more, **options):
        if target is NOTHING:
            return lambda function: adapter(function, **options)
        if not callable(target):
            raise TypeError("options are given by keyword")
        return decorator(target, *more, **options)

    return adapter
