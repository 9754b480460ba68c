from functools import wraps


class my_classmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        @wraps(self.function)
        def bound(*args):
            return self.function(owner, *args)

        return bound


class my_staticmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        return self.function
