from functools import wraps

NOTHING = object()


def flexible(decorator):
    @wraps(decorator)
    def adapter(function=NOTHING, **options):
        if function is NOTHING:
            return lambda function: adapter(function, **options)
        if not callable(function):
            raise TypeError("options are given by keyword")
        return decorator(function, **options)

    return adapter
