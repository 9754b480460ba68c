class Date:
    def __init__(self, year: int, month: int, day: int) -> None:
        ...

    @classmethod
    def from_iso(cls, text: str) -> "Date":
        ...

    @classmethod
    def from_ordinal(cls, days: int) -> "Date":
        ...

    @staticmethod
    def is_valid(year: int, month: int, day: int) -> bool:
        ...
