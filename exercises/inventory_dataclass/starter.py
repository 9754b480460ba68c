from dataclasses import dataclass
from typing import List


@dataclass
class Item:
    name: str
    price: int
    quantity: int = 1


@dataclass
class Inventory:
    def add(self, item: Item) -> None:
        ...

    def total(self) -> int:
        ...
