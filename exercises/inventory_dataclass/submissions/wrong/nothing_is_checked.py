from dataclasses import dataclass, field


@dataclass
class Item:
    name: str
    price: int
    quantity: int = 1


@dataclass
class Inventory:
    items: list = field(default_factory=list)

    def add(self, item):
        self.items.append(item)

    def total(self):
        return sum(item.price * item.quantity for item in self.items)
