class LRUCache:
    def __init__(self, size: int) -> None:
        count = size + 1
        self.positions: dict[int, int] = {}
        self.contents = [None] * count
        self.names = [None] * count
        self.down = [count - 1] + list(range(count - 1))
        self.up = list(range(1, count)) + [0]

    def put(self, name: int, content: int) -> None:
        slot = self.positions.get(name, 0)
        if slot == 0:
            slot = self.down[0]
            evicted = self.names[slot]
            if (evicted is not None):
                del self.positions[evicted]
            self.positions[name] = slot
            self.names[slot] = name
        self.contents[slot] = content
        self.bring_forward(slot)

    def get(self, name: int) -> int:
        slot = self.positions.get(name, 0)
        if slot == 0:
            return -1
        if self.down[slot] != 0:
            self.bring_forward(slot)
        return self.contents[slot]

    def bring_forward(self, slot: int) -> None:
        up, down = self.up, self.down
        below, above = down[slot], up[slot]
        down[above] = below
        up[below] = above
        head = up[0]
        up[0] = slot
        up[slot] = head
        down[slot] = 0
        down[head] = slot
