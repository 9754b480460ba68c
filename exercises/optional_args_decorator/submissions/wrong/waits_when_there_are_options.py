from functools import wraps

NOTHING = object()


def flexible(decorator):
    @wraps(decorator)
    def adapter(target=NOTHING, /, **options):
        if target is NOTHING or options:
            return lambda function: decorator(function, **options)
        if not callable(target):
            raise TypeError("options are given by keyword")
        return decorator(target, **options)

    return adapter
