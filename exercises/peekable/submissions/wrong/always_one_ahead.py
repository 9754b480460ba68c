END = object()


class Peekable:
    def __init__(self, items):
        self.source = iter(items)
        self.following = next(self.source, END)

    def __iter__(self):
        return self

    def __next__(self):
        if self.following is END:
            raise StopIteration
        item, self.following = self.following, next(self.source, END)
        return item

    def has_next(self):
        return self.following is not END

    def peek(self, *default):
        if self.following is not END:
            return self.following
        if default:
            return default[0]
        raise StopIteration
