class LRUCache:
    def __init__(self, maximum: int) -> None:
        self.places = {}
        self.chain = Chain()
        self.maximum = maximum

    def put(self, number: int, content: int) -> None:
        if number in self.places:
            self.chain.take(self.places[number])
        elif self.chain.count == self.maximum:
            del self.places[self.chain.take_last().number]
        self.places[number] = self.chain.push(number, content)

    def get(self, number: int) -> int:
        if number in self.places:
            content = self.places[number].content
            self.chain.take(self.places[number])
            self.places[number] = self.chain.push(number, content)
            return content
        return -1


class Chain:
    """A list that is linked both ways."""

    def __init__(self):
        self.count = 0
        self.last = None
        self.first = None

    def take_last(self):
        return self.take(self.last) if self.last else None

    def take(self, item):
        if item.down:
            item.down.up = item.up
        else:
            self.first = item.up
        if item.up:
            item.up.down = item.down
        else:
            self.last = item.down
        self.count -= 1
        return item

    def push(self, number, content):
        item = Item(number, content, None, self.first)
        if self.first:
            self.first.down = item
            self.first = item
        else:
            self.first = self.last = item
        self.count += 1
        return item


class Item:
    def __init__(self, number, content, down=None, up=None):
        self.number, self.content, self.down, self.up = number, content, down, up
