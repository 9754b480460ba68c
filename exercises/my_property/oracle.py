class my_property:
    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.functions = {"fget": fget, "fset": fset, "fdel": fdel}
        self.__dict__.update(self.functions)
        self.__doc__ = doc if doc is not None else getattr(fget, "__doc__", None) if fget else None

    def call(self, which, *args):
        function = self.functions[which]
        if not function:
            raise AttributeError(which)
        return function(*args)

    def __get__(self, obj, owner=None):
        return self.call("fget", obj) if obj is not None else self

    def __set__(self, obj, value):
        self.call("fset", obj, value)

    def __delete__(self, obj):
        self.call("fdel", obj)

    def changed(self, **functions):
        return my_property(**{**self.functions, **functions}, doc=self.__doc__)

    def getter(self, function):
        return self.changed(fget=function)

    def setter(self, function):
        return self.changed(fset=function)

    def deleter(self, function):
        return self.changed(fdel=function)
