import operator


def ordered(work):
    def compare(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if self.currency != other.currency:
            raise TypeError
        return work(self.cents, other.cents)

    return compare


class Money:
    def __init__(self, cents, currency):
        self.cents, self.currency = cents, currency

    def __hash__(self):
        return hash(str(self.cents) + self.currency)

    def __eq__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        return [self.cents, self.currency] == [other.cents, other.currency]

    __lt__, __le__ = ordered(operator.lt), ordered(operator.le)
    __gt__, __ge__ = ordered(operator.gt), ordered(operator.ge)
