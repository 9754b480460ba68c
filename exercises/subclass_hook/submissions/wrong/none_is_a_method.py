from abc import ABC, abstractmethod


class Sized(ABC):
    @abstractmethod
    def __len__(self):
        """The number of things in it."""

    @classmethod
    def __subclasshook__(cls, other):
        if cls is not Sized:
            return NotImplemented
        for base in other.__mro__:
            if "__len__" in base.__dict__:
                return True
        return NotImplemented
