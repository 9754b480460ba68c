from functools import wraps

def flexible(decorator):
    @wraps(decorator)
    def adapter(target=None, /, **options):
        if target is None:
            return lambda function: adapter(function, **options)
        if not callable(target):
            raise TypeError("options are given by keyword")
        return decorator(target, **options)

    return adapter
