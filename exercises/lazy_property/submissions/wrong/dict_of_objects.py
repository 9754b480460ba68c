class lazy:
    def __init__(self, function):
        self.function, self.values = function, {}
        self.__doc__ = function.__doc__

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if obj not in self.values:
            self.values[obj] = self.function(obj)
        return self.values[obj]

    def __set__(self, obj, value):
        raise AttributeError("read-only")

    def __delete__(self, obj):
        if obj not in self.values:
            raise AttributeError("nothing to forget")
        del self.values[obj]
