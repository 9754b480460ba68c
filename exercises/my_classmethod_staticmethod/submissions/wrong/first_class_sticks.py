from types import MethodType


class my_classmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        if owner is None:
            owner = type(obj)
        if not hasattr(self, "bound"):
            self.bound = MethodType(self.function, owner)
        return self.bound


class my_staticmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        return self.function
