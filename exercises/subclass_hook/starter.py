from abc import ABC, abstractmethod


class Sized(ABC):
    @abstractmethod
    def __len__(self) -> int:
        ...
