from abc import ABC, abstractmethod


class Sized(ABC):
    @abstractmethod
    def __len__(self):
        """The number of things in it."""

    @classmethod
    def __subclasshook__(cls, other):
        if cls is not Sized:
            return NotImplemented
        if issubclass(other, cls):
            return True
        return hasattr(other, "__len__") or NotImplemented
