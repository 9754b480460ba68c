class Money:
    def __init__(self, cents, currency):
        self.cents, self.currency = cents, currency

    def _same(self, other):
        return isinstance(other, Money) and self.currency == other.currency

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return self._same(other) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents if self._same(other) else NotImplemented

    def __le__(self, other):
        return self.cents <= other.cents if self._same(other) else NotImplemented

    def __gt__(self, other):
        return self.cents > other.cents if self._same(other) else NotImplemented

    def __ge__(self, other):
        return self.cents >= other.cents if self._same(other) else NotImplemented

    def __hash__(self):
        return hash(self.cents)
