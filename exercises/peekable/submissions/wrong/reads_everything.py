class Peekable:
    def __init__(self, items):
        self.items = items if isinstance(items, list) else list(items)

    def __iter__(self):
        return self

    def __next__(self):
        if not self.items:
            raise StopIteration
        item, self.items = self.items[0], self.items[1:]
        return item

    def has_next(self):
        return bool(self.items)

    def peek(self, *default):
        if self.items:
            return self.items[0]
        if default:
            return default[0]
        raise StopIteration
