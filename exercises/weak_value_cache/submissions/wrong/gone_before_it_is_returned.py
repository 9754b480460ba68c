from weakref import WeakValueDictionary


class WeakCache:
    def __init__(self):
        self._values = WeakValueDictionary()

    def get_or_create(self, key, factory):
        value = self._values.get(key)
        if value is None:
            self._values[key] = factory(key)
        return self._values.get(key)

    def __contains__(self, key):
        return key in self._values

    def __len__(self):
        return len(self._values)
