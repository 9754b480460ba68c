class Tally:
    def add(self, name: str, by: int = 1) -> int:
        ...

    def count(self, name: str) -> int:
        ...

    def total(self) -> int:
        ...

    def reset(self) -> None:
        ...


def add(name: str, by: int = 1) -> int:
    ...


def count(name: str) -> int:
    ...


def total() -> int:
    ...


def reset() -> None:
    ...
