from abc import ABC
from collections.abc import Iterable


class Payment(ABC):
    ...


class Cash(Payment):
    def __init__(self, cents: int) -> None:
        ...


class Card(Payment):
    def __init__(self, number: str, limit: int) -> None:
        ...


def checkout(prices: Iterable[int], payment: Payment) -> str:
    ...
