"""A stack."""


class Stack:
    """Items that come back in the reverse order: the last one first."""

    def __init__(self):
        self._items = []
        self._length = 0

    def push(self, item):
        self._items.append(item)
        self._length += 1

    def pop(self):
        """Takes the last item off and returns it. An empty stack raises IndexError."""
        if not self._items:
            raise IndexError("pop from an empty stack")
        return self._items.pop()

    def peek(self):
        """The last item, which stays. An empty stack raises IndexError."""
        if not self._items:
            raise IndexError("peek at an empty stack")
        return self._items[-1]

    def __len__(self):
        return self._length
