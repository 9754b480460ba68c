import fractions


def wrapped(name):
    method = getattr(fractions.Fraction, name)

    def work(self, other):
        if type(other) is Fraction:
            other = other.inner
        if type(other) not in (int, fractions.Fraction):
            return NotImplemented
        result = method(self.inner, other)
        if isinstance(result, fractions.Fraction):
            return Fraction(result.numerator, result.denominator)
        return result

    return work


class Fraction:
    def __init__(self, numerator, denominator=1):
        self.inner = fractions.Fraction(numerator, denominator)

    numerator = property(lambda self: self.inner.numerator)
    denominator = property(lambda self: self.inner.denominator)

    def __repr__(self):
        return repr(self.inner)

    def __str__(self):
        return str(self.inner)

    def __hash__(self):
        return hash(self.inner)

    __eq__, __lt__, __le__ = wrapped("__eq__"), wrapped("__lt__"), wrapped("__le__")
    __gt__, __ge__ = wrapped("__gt__"), wrapped("__ge__")
    __add__, __radd__ = wrapped("__add__"), wrapped("__radd__")
    __sub__, __rsub__ = wrapped("__sub__"), wrapped("__rsub__")
    __mul__, __rmul__ = wrapped("__mul__"), wrapped("__rmul__")
    __truediv__, __rtruediv__ = wrapped("__truediv__"), wrapped("__rtruediv__")
