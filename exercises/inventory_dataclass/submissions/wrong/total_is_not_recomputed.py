from dataclasses import dataclass, field


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
    items: list = field(default_factory=list)

    def __post_init__(self):
        self._total = sum(item.price * item.quantity for item in self.items)

    def add(self, item):
        self.items.append(item)
        self._total += item.price * item.quantity

    def total(self):
        return self._total
