from typing import Generic, TypeVar


class Stack:
    def push(self, item):
        ...

    def pop(self):
        ...

    def __len__(self) -> int:
        ...
