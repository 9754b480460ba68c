class Peekable:
    def __init__(self, items):
        self.source, self.kept = iter(items), None

    def __iter__(self):
        return self

    def __next__(self):
        if self.kept is None:
            return next(self.source)
        item, self.kept = self.kept, None
        return item

    def has_next(self):
        if self.kept is None:
            self.kept = next(self.source, None)
        return self.kept is not None

    def peek(self, *default):
        if self.has_next():
            return self.kept
        if default:
            return default[0]
        raise StopIteration
