from dataclasses import dataclass, field


@dataclass
class Link:
    key: int = 0
    value: int = 0
    left: "Link" = field(default=None, repr=False)
    right: "Link" = field(default=None, repr=False)

    def cut(self):
        self.left.right = self.right
        self.right.left = self.left
        return self

    def paste_after(self, other):
        self.left = other
        self.right = other.right
        other.right.left = self
        other.right = self
        return self


class LRUCache:
    def __init__(self, capacity):
        self.room = capacity
        self.links = {}
        self.front = Link()
        self.back = Link()
        self.front.right = self.back
        self.back.left = self.front

    def get(self, key):
        link = self.links.get(key)
        return link.cut().paste_after(self.front).value if link else -1

    def put(self, key, value):
        link = self.links.get(key)
        if link:
            link.value = value
            link.cut().paste_after(self.front)
            return
        if self.room == 0:
            del self.links[self.back.left.cut().key]
        else:
            self.room -= 1
        self.links[key] = Link(key, value).paste_after(self.front)
