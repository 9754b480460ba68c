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
            if base.__dict__.get("__len__") is not None:
                return True
        return NotImplemented
