class lazy:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner, name):
        self.key = "_lazy_value"

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if self.key not in obj.__dict__:
            obj.__dict__[self.key] = self.function(obj)
        return obj.__dict__[self.key]

    def __set__(self, obj, value):
        raise AttributeError("a lazy attribute is read-only")

    def __delete__(self, obj):
        if self.key not in obj.__dict__:
            raise AttributeError("there is no value to forget")
        del obj.__dict__[self.key]
