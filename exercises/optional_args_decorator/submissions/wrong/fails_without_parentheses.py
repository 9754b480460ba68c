from functools import wraps


def flexible(decorator):
    @wraps(decorator)
    def adapter(*args, **options):
        def decorate(function):
            return decorator(function, *args, **options)

        return decorate

    return adapter
