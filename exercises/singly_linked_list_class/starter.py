from typing import Iterable, Iterator


class LinkedList:
    def __init__(self, items: Iterable = ()) -> None:
        ...

    def append(self, x: object) -> None:
        ...

    def prepend(self, x: object) -> None:
        ...

    def __len__(self) -> int:
        ...

    def __iter__(self) -> Iterator:
        ...

    def __getitem__(self, index: int) -> object:
        ...

    def __delitem__(self, index: int) -> None:
        ...

    def __contains__(self, x: object) -> bool:
        ...
