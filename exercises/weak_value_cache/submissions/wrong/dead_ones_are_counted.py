import weakref


class WeakCache:
    def __init__(self):
        self._references = {}

    def get_or_create(self, key, factory):
        reference = self._references.get(key)
        value = reference() if reference is not None else None
        if value is None:
            value = factory(key)
            self._references[key] = weakref.ref(value)
        return value

    def __contains__(self, key):
        return key in self._references

    def __len__(self):
        return len(self._references)
