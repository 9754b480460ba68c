from functools import update_wrapper


class CountCalls:
    def __init__(self, function):
        self.function = function
        self.calls = 0
        self.instance = None
        update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        self.calls += 1
        if self.instance is not None:
            return self.function(self.instance, *args, **kwargs)
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner=None):
        self.instance = instance
        return self
