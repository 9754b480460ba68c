from itertools import chain


class Peekable:
    """What was looked at is put back in front of the rest."""

    def __init__(self, items):
        self.rest, self.head = iter(items), ()

    def __iter__(self):
        return self

    def __next__(self):
        if self.head:
            (item,), self.head = self.head, ()
            return item
        return next(self.rest)

    def has_next(self):
        if not self.head:
            for item in self.rest:
                self.head = (item,)
                break
        return self.head != ()

    def peek(self, *default):
        if self.has_next():
            return self.head[0]
        return next(chain(default))
