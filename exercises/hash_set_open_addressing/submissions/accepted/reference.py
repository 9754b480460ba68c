_FREE, _GONE = object(), object()


class HashSet:
    def __init__(self) -> None:
        self._places = [_FREE] * 8
        self._used = 0              # elements and marks
        self._size = 0

    def _find(self, x):
        """Where x is, or else the free place at which the search ends."""
        places = self._places
        mask = len(places) - 1
        place = hash(x) & mask
        while True:
            found = places[place]
            if found is _FREE or (found is not _GONE and found == x):
                return place
            place = (place + 1) & mask

    def _rebuild(self):
        elements = [x for x in self._places if x is not _FREE and x is not _GONE]
        length = 8
        while length < 4 * len(elements):
            length *= 2
        self._places = [_FREE] * length
        for x in elements:
            self._places[self._find(x)] = x
        self._used = len(elements)

    def add(self, x: int) -> bool:
        place = self._find(x)
        if self._places[place] is not _FREE:
            return False
        self._places[place] = x
        self._size += 1
        self._used += 1
        if 2 * self._used > len(self._places):
            self._rebuild()
        return True

    def discard(self, x: int) -> bool:
        place = self._find(x)
        if self._places[place] is _FREE:
            return False
        self._places[place] = _GONE
        self._size -= 1
        return True

    def contains(self, x: int) -> bool:
        return self._places[self._find(x)] is not _FREE

    def size(self) -> int:
        return self._size
