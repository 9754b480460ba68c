class lazy:
    def __init__(self, function):
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner, name):
        self.key = "_lazy_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if not hasattr(self, "value"):
            self.value = self.function(obj)
        return self.value

    def __set__(self, obj, value):
        raise AttributeError("a lazy attribute is read-only")

    def __delete__(self, obj):
        del self.value
