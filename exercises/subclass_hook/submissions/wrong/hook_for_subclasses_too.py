from abc import ABC, abstractmethod


class Sized(ABC):
    @abstractmethod
    def __len__(self):
        """The number of things in it."""

    @classmethod
    def __subclasshook__(cls, other):
        for base in other.__mro__:
            if "__len__" in base.__dict__:
                return NotImplemented if base.__dict__["__len__"] is None else True
        return NotImplemented
