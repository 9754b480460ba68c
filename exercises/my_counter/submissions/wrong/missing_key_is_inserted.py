from typing import Hashable, Iterable, Iterator, List, Optional, Tuple


class MyCounter:
    def __init__(self, items: Iterable = ()) -> None:
        self._counts = {}
        self.update(items)

    def update(self, items: Iterable) -> None:
        counts = self._counts
        for key in items:
            counts[key] = counts.get(key, 0) + 1

    def most_common(self, n: Optional[int] = None) -> List[Tuple[Hashable, int]]:
        ordered = sorted(self._counts.items(), key=lambda pair: pair[1], reverse=True)
        return ordered if n is None else ordered[:n]

    def total(self) -> int:
        return sum(self._counts.values())

    def __getitem__(self, key: Hashable) -> int:
        return self._counts.setdefault(key, 0)

    def __setitem__(self, key: Hashable, count: int) -> None:
        self._counts[key] = count

    def __contains__(self, key: Hashable) -> bool:
        return key in self._counts

    def __len__(self) -> int:
        return len(self._counts)

    def __iter__(self) -> Iterator:
        return iter(self._counts)

    def _combined(self, other, sign):
        result = MyCounter()
        for key in self:
            count = self[key] + sign * other._counts.get(key, 0)
            if count > 0:
                result[key] = count
        for key in other:
            if key not in self and sign * other[key] > 0:
                result[key] = sign * other[key]
        return result

    def __add__(self, other: "MyCounter") -> "MyCounter":
        return self._combined(other, 1)

    def __sub__(self, other: "MyCounter") -> "MyCounter":
        return self._combined(other, -1)
