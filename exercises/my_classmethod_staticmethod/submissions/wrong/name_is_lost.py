class my_classmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        return lambda *args, **kwargs: self.function(owner, *args, **kwargs)


class my_staticmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        return self.function
