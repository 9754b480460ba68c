import weakref


class WeakCache:
    def __init__(self):
        self._references = {}

    def clean(self):
        for key in [key for key, reference in self._references.items() if reference() is None]:
            del self._references[key]

    def get_or_create(self, key, factory):
        self.clean()
        if key in self._references:
            return self._references[key]()
        value = factory(key)
        self._references[key] = weakref.ref(value)
        return value

    def __contains__(self, key):
        self.clean()
        return key in self._references

    def __len__(self):
        self.clean()
        return len(self._references)
