import weakref


class WeakCache:
    def __init__(self):
        self.pairs = []

    def clean(self):
        self.pairs = [pair for pair in self.pairs if pair[1]() is not None]

    def get_or_create(self, key, factory):
        self.clean()
        for other, reference in self.pairs:
            if other == key:
                return reference()
        value = factory(key)
        self.pairs.append((key, weakref.ref(value)))
        return value

    def __contains__(self, key):
        self.clean()
        return any(other == key for other, _ in self.pairs)

    def __len__(self):
        self.clean()
        return len(self.pairs)
