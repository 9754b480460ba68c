from abc import ABC, abstractmethod
from collections.abc import Sized as Known


class Sized(ABC):
    @abstractmethod
    def __len__(self):
        """The number of things in it."""

    @classmethod
    def __subclasshook__(cls, other):
        return True if cls is Sized and issubclass(other, Known) else NotImplemented
