from functools import wraps


class my_classmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        @wraps(self.function)
        def bound(*args, **kwargs):
            return self.function(owner or type(obj), *args, **kwargs)

        return bound


class my_staticmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        @wraps(self.function)
        def unbound(*args, **kwargs):
            return self.function(*args, **kwargs)

        return unbound
