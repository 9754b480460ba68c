class Fields:
    def __eq__(self, other):
        return type(self) is type(other) and vars(self) == vars(other)

    def __repr__(self):
        shown = ", ".join("%s=%r" % pair for pair in vars(self).items())
        return "%s(%s)" % (type(self).__name__, shown)


class Item(Fields):
    def __init__(self, name, price, quantity=1):
        if min(price, quantity) < 0:
            raise ValueError(name)
        self.name, self.price, self.quantity = name, price, quantity


class Inventory(Fields):
    def __init__(self, items=None):
        self.items = [] if items is None else items

    def add(self, item):
        self.items += [item]

    def total(self):
        cents = 0
        for item in self.items:
            cents += item.price * item.quantity
        return cents
