class QueueWithStacks:
    def __init__(self) -> None:
        self._in, self._out = [], []

    def enqueue(self, x: int) -> None:
        self._in.append(x)

    def dequeue(self) -> int:
        self._shift()
        return self._out.pop()

    def peek(self) -> int:
        self._shift()
        return self._out[-1]

    def empty(self) -> bool:
        return not (self._in or self._out)

    def _shift(self):
        if not self._out:
            while self._in:
                self._out.append(self._in.pop())
