from functools import total_ordering


@total_ordering
class Money:
    def __init__(self, cents, currency):
        self.cents = cents
        self.currency = currency

    def __eq__(self, other):
        if not hasattr(other, "cents"):
            return NotImplemented
        return self.cents == other.cents and self.currency == other.currency

    def __lt__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if self.currency != other.currency:
            raise TypeError(f"{self.currency} and {other.currency} cannot be ordered")
        return self.cents < other.cents

    def __hash__(self):
        return hash((self.cents, self.currency))
