from typing import Iterable

_NOTHING = object()


class Peekable:
    def __init__(self, items: Iterable) -> None:
        self._source = iter(items)
        self._kept = _NOTHING

    def __iter__(self) -> "Peekable":
        return self

    def __next__(self):
        if self._kept is _NOTHING:
            return next(self._source)
        item, self._kept = self._kept, _NOTHING
        return item

    def peek(self, default: object = _NOTHING):
        if self.has_next():
            return self._kept
        if default is _NOTHING:
            raise StopIteration
        return default

    def has_next(self) -> bool:
        if self._kept is _NOTHING:
            self._kept = next(self._source, _NOTHING)
        return self._kept is not _NOTHING
