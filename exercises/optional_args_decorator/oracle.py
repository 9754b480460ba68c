import functools


class flexible:
    def __init__(self, decorator):
        functools.update_wrapper(self, decorator)
        self.inner = decorator

    def __call__(*args, **options):
        self, positional = args[0], args[1:]
        if len(positional) > 1:
            raise TypeError("more than one function")
        if len(positional) == 1:
            if not hasattr(positional[0], "__call__"):
                raise TypeError("no function")
            return self.inner(positional[0], **options)
        return functools.partial(self, **options)
