from abc import ABC, abstractmethod


class Payment(ABC):
    @property
    @abstractmethod
    def name(self):
        """What it is called on a receipt."""

    @abstractmethod
    def pay(self, cents):
        """Pays, or raises ValueError."""


class Purse(Payment):
    def __init__(self, cents):
        self.left = cents

    def pay(self, cents):
        if cents > self.left:
            raise ValueError(f"only {self.left} left")
        self.left -= cents


class Cash(Purse):
    name = "cash"


class Card(Purse):
    def __init__(self, number, limit):
        super().__init__(limit)
        self.number = number

    @property
    def name(self):
        return "card *" + self.number[-4:]


def checkout(prices, payment):
    if not hasattr(payment, "pay"):
        raise TypeError(f"{payment!r} is no way to pay")
    prices = iter(prices)
    try:
        total = next(prices)
    except StopIteration:
        raise ValueError("nothing to pay") from None
    total += sum(prices)
    payment.pay(total)
    return f"paid {total} by {payment.name}"
