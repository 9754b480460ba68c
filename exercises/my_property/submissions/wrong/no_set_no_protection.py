class my_property:
    def __new__(cls, fget=None, fset=None, fdel=None, doc=None):
        if cls is my_property and (fset or fdel):
            cls = _with_set
        made = object.__new__(cls)
        made.fget, made.fset, made.fdel = fget, fset, fdel
        made.__doc__ = doc if doc is not None or fget is None else fget.__doc__
        return made

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        if self.fget is None:
            raise AttributeError("cannot be read")
        return self.fget(obj)

    def getter(self, fget):
        return my_property(fget, self.fset, self.fdel, self.__doc__)

    def setter(self, fset):
        return my_property(self.fget, fset, self.fdel, self.__doc__)

    def deleter(self, fdel):
        return my_property(self.fget, self.fset, fdel, self.__doc__)


class _with_set(my_property):
    def __set__(self, obj, value):
        if self.fset is None:
            raise AttributeError("cannot be set")
        self.fset(obj, value)

    def __delete__(self, obj):
        if self.fdel is None:
            raise AttributeError("cannot be deleted")
        self.fdel(obj)
