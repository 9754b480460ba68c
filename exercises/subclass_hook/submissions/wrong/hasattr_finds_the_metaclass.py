from abc import ABC, abstractmethod


class Sized(ABC):
    @abstractmethod
    def __len__(self):
        """The number of things in it."""

    @classmethod
    def __subclasshook__(cls, other):
        if cls is not Sized:
            return NotImplemented
        return True if getattr(other, "__len__", None) is not None else NotImplemented
