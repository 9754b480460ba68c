from typing import Iterator


class MyRange:
    def __init__(self, start: int, stop: int, step: int) -> None:
        if step == 0:
            raise ValueError("a range needs a step that is not 0")
        self._start = start
        self._step = step
        self._length = max(0, -((start - stop) // step))    # rounded up

    def __len__(self) -> int:
        return self._length

    def __getitem__(self, index: int) -> int:
        if index < 0:
            index += self._length
        if not 0 <= index < self._length:
            raise IndexError("index out of range")
        return self._start + index * self._step

    def __contains__(self, number: object) -> bool:
        return any(number == element for element in self)

    def __iter__(self) -> Iterator[int]:
        number = self._start
        for _ in _count(self._length):
            yield number
            number += self._step

    def __reversed__(self) -> Iterator[int]:
        for i in _count(self._length):
            yield self[self._length - 1 - i]


def _count(times):
    i = 0
    while i < times:
        yield i
        i += 1
