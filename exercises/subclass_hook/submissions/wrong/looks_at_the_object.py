from abc import ABCMeta, abstractmethod


class Kind(ABCMeta):
    def __instancecheck__(cls, thing):
        if cls is Sized and hasattr(thing, "__len__"):
            return True
        return super().__instancecheck__(thing)


class Sized(metaclass=Kind):
    @abstractmethod
    def __len__(self):
        """The number of things in it."""

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            for base in other.__mro__:
                if "__len__" in base.__dict__:
                    return NotImplemented if base.__dict__["__len__"] is None else True
        return NotImplemented
