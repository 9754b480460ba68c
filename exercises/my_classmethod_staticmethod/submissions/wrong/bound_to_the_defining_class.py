from types import MethodType


class my_classmethod:
    def __init__(self, function):
        self.function = function

    def __set_name__(self, owner, name):
        self.owner = owner

    def __get__(self, obj, owner=None):
        return MethodType(self.function, getattr(self, "owner", owner))


class my_staticmethod:
    def __init__(self, function):
        self.function = function

    def __get__(self, obj, owner=None):
        return self.function
