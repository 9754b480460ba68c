class MyDeque:
    def __init__(self) -> None:
        self._ring = [None] * 8
        self._front = 0
        self._size = 0

    def _make_room(self):
        if self._size == len(self._ring):
            front = self._front
            self._ring = self._ring[front:] + self._ring[:front] + [None] * self._size
            self._front = 0

    def append(self, x: int) -> None:
        self._make_room()
        self._ring[(self._front + self._size) % len(self._ring)] = x
        self._size += 1

    def appendleft(self, x: int) -> None:
        self._make_room()
        self._front = (self._front - 1) % len(self._ring)
        self._ring[self._front] = x
        self._size += 1

    def _place(self, i):
        if not 0 <= i < self._size:
            raise IndexError("no element %d of %d" % (i, self._size))
        return (self._front + i) % len(self._ring)

    def pop(self) -> int:
        place = self._place(self._size - 1)
        x, self._ring[place] = self._ring[place], None
        self._size -= 1
        return x

    def popleft(self) -> int:
        place = self._place(0)
        x, self._ring[place] = self._ring[place], None
        self._front = (place + 1) % len(self._ring)
        self._size -= 1
        return x

    def get(self, i: int) -> int:
        return self._ring[self._place(i)]

    def size(self) -> int:
        return self._size
