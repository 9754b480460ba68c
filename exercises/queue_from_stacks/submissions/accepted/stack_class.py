from typing import List


class Stack:
    def __init__(self) -> None:
        self._items: List[int] = []

    def __len__(self) -> int:
        return len(self._items)

    def push(self, item: int) -> None:
        self._items.append(item)

    def pop(self) -> int:
        return self._items.pop()

    def top(self) -> int:
        return self._items[-1]


class QueueWithStacks:
    def __init__(self) -> None:
        self.inbox = Stack()
        self.outbox = Stack()

    def enqueue(self, x: int) -> None:
        self.inbox.push(x)

    def dequeue(self) -> int:
        return self._ready().pop()

    def peek(self) -> int:
        return self._ready().top()

    def empty(self) -> bool:
        return len(self.inbox) == 0 and len(self.outbox) == 0

    def _ready(self) -> Stack:
        if not self.outbox:
            while self.inbox:
                self.outbox.push(self.inbox.pop())
        return self.outbox
