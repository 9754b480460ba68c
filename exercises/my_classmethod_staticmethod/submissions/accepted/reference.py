from types import MethodType


class my_classmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        if owner is None:
            owner = type(obj)
        return MethodType(self.function, owner)


class my_staticmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        return self.function
