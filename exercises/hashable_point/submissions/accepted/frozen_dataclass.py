from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Point:
    x: float
    y: float

    def _pair(self):
        return self.x, self.y

    def __hash__(self):
        return hash(self._pair())

    def __eq__(self, other):
        return self._pair() == other._pair() if isinstance(other, Point) else NotImplemented

    def __lt__(self, other):
        return self._pair() < other._pair() if isinstance(other, Point) else NotImplemented

    def __le__(self, other):
        return self._pair() <= other._pair() if isinstance(other, Point) else NotImplemented

    def __gt__(self, other):
        return self._pair() > other._pair() if isinstance(other, Point) else NotImplemented

    def __ge__(self, other):
        return self._pair() >= other._pair() if isinstance(other, Point) else NotImplemented
