from collections.abc import Iterable
from typing import Protocol


class SupportsClose(Protocol):
    def close(self) -> None:
        ...


def close_all(objects: Iterable) -> int:
    ...
