import functools


def flexible(decorator):
    @functools.wraps(decorator)
    def adapter(*args, **options):
        def decorate(function):
            return decorator(function, **options)

        if not args:
            return decorate
        (function,) = args if len(args) == 1 else (None,)
        if not callable(function):
            raise TypeError("one function, please, and options by keyword")
        return decorate(function)

    return adapter
