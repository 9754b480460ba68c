from functools import wraps

NOTHING = object()


def flexible(decorator):
    @wraps(decorator)
    def adapter(target=NOTHING, /, **options):
        if target is NOTHING:
            return lambda function: adapter(function, **options)
        return decorator(target, **options)

    return adapter
