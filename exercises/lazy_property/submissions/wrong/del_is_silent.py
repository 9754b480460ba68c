class lazy:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner, name):
        self.key = "_lazy_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if self.key not in obj.__dict__:
            obj.__dict__[self.key] = self.function(obj)
        return obj.__dict__[self.key]

    def __set__(self, obj, value):
        raise AttributeError("a lazy attribute is read-only")

    def __delete__(self, obj):
        obj.__dict__.pop(self.key, None)
