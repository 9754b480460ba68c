from functools import total_ordering
from math import gcd


@total_ordering
class Fraction:
    def __init__(self, numerator, denominator=1):
        if denominator == 0:
            raise ZeroDivisionError("the denominator is 0")
        common = gcd(numerator, denominator)
        if denominator < 0:
            common = -common
        self.numerator = numerator // common
        self.denominator = denominator // common

    def __repr__(self):
        return f"Fraction({self.numerator}, {self.denominator})"

    def __str__(self):
        if self.denominator == 1:
            return str(self.numerator)
        return f"{self.numerator}/{self.denominator}"

    @staticmethod
    def _as_fraction(other):
        if isinstance(other, float):
            return Fraction(*other.as_integer_ratio())
        if isinstance(other, int):
            return Fraction(other)
        return other if isinstance(other, Fraction) else None

    def __add__(self, other):
        other = self._as_fraction(other)
        if other is None:
            return NotImplemented
        top = self.numerator * other.denominator + other.numerator * self.denominator
        return Fraction(top, self.denominator * other.denominator)

    __radd__ = __add__

    def __neg__(self):
        return Fraction(-self.numerator, self.denominator)

    def __sub__(self, other):
        other = self._as_fraction(other)
        if other is None:
            return NotImplemented
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = self._as_fraction(other)
        if other is None:
            return NotImplemented
        return Fraction(self.numerator * other.numerator, self.denominator * other.denominator)

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = self._as_fraction(other)
        if other is None:
            return NotImplemented
        return Fraction(self.numerator * other.denominator, self.denominator * other.numerator)

    def __rtruediv__(self, other):
        other = self._as_fraction(other)
        if other is None:
            return NotImplemented
        return other / self

    def __eq__(self, other):
        other = self._as_fraction(other)
        if other is None:
            return NotImplemented
        return (self.numerator, self.denominator) == (other.numerator, other.denominator)

    def __lt__(self, other):
        other = self._as_fraction(other)
        if other is None:
            return NotImplemented
        return self.numerator * other.denominator < other.numerator * self.denominator

    def __hash__(self):
        if self.denominator == 1:
            return hash(self.numerator)
        return hash((self.numerator, self.denominator))
