from typing import List, Optional


class Node:
    def __init__(self, value):
        self.value = value
        self.children: List["Node"] = []
        self.parent: Optional["Node"] = None

    def add(self, child: "Node") -> "Node":
        ...

    def remove(self, child: "Node") -> None:
        ...

    def path(self) -> list:
        ...
