from dataclasses import dataclass, field

NOTHING = []


@dataclass
class Item:
    name: str
    price: int
    quantity: int = 1

    def __post_init__(self):
        if self.price < 0 or self.quantity < 0:
            raise ValueError


@dataclass
class Inventory:
    items: list = field(default_factory=lambda: NOTHING)

    def add(self, item):
        self.items.append(item)

    def total(self):
        return sum(item.price * item.quantity for item in self.items)
