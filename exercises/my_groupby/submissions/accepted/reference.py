class groupby:
    def __init__(self, items, key=None):
        self._items = iter(items)
        self._key_of = key
        self._in_hand = False           # is there an item that was read and not handed over?
        self._present = None            # stands for the group that may go on

    def _read(self):
        self._in_hand = False
        self._item = next(self._items)
        self._key = self._item if self._key_of is None else self._key_of(self._item)
        self._in_hand = True

    def __iter__(self):
        return self

    def __next__(self):
        last, self._present = self._present, None
        if not self._in_hand:
            self._read()
        while last is not None and self._key == last.key:
            self._read()
        self._present = group = Group(self, self._key)
        return group.key, group


class Group:
    def __init__(self, parent, key):
        self.parent, self.key = parent, key

    def __iter__(self):
        return self

    def __next__(self):
        parent = self.parent
        if parent._present is not self:
            raise StopIteration
        if not parent._in_hand:
            parent._read()
        if not parent._key == self.key:
            raise StopIteration
        parent._in_hand = False
        return parent._item
