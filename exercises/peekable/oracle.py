MISSING = object()


class Peekable:
    def __init__(self, items):
        self.source, self.kept = iter(items), []

    def __iter__(self):
        return self

    def __next__(self):
        return self.kept.pop() if self.kept else next(self.source)

    def has_next(self):
        if not self.kept:
            for item in self.source:
                self.kept.append(item)
                break
        return bool(self.kept)

    def peek(self, default=MISSING):
        if self.has_next():
            return self.kept[0]
        if default is MISSING:
            raise StopIteration
        return default
