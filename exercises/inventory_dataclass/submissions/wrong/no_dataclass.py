class Item:
    def __init__(self, name, price, quantity=1):
        if price < 0 or quantity < 0:
            raise ValueError(name)
        self.name = name
        self.price = price
        self.quantity = quantity


class Inventory:
    def __init__(self, items=None):
        self.items = [] if items is None else items

    def add(self, item):
        self.items.append(item)

    def total(self):
        return sum(item.price * item.quantity for item in self.items)
