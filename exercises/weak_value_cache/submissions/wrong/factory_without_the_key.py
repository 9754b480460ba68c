from weakref import WeakValueDictionary


class WeakCache:
    def __init__(self):
        self._values = WeakValueDictionary()

    def get_or_create(self, key, factory):
        value = self._values.get(key)
        if value is None:
            self.first = getattr(self, "first", key)
            value = factory(self.first)
            self._values[key] = value
        return value

    def __contains__(self, key):
        return key in self._values

    def __len__(self):
        return len(self._values)
