from functools import partial, update_wrapper


class CountCalls:
    def __init__(self, function):
        self.function = function
        self.calls = 0
        update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return partial(self, instance)
