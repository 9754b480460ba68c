from weakref import WeakValueDictionary


class WeakCache:
    _values = WeakValueDictionary()

    def get_or_create(self, key, factory):
        value = self._values.get(key)
        if value is None:
            value = factory(key)
            self._values[key] = value
        return value

    def __contains__(self, key):
        return key in self._values

    def __len__(self):
        return len(self._values)
