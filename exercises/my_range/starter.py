from typing import Iterator


class MyRange:
    def __init__(self, start: int, stop: int, step: int) -> None:
        ...

    def __len__(self) -> int:
        ...

    def __getitem__(self, index: int) -> int:
        ...

    def __contains__(self, number: object) -> bool:
        ...

    def __iter__(self) -> Iterator[int]:
        ...

    def __reversed__(self) -> Iterator[int]:
        ...
