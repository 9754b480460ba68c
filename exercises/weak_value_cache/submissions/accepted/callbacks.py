import weakref


class WeakCache:
    def __init__(self):
        self._references = {}

    def get_or_create(self, key, factory):
        reference = self._references.get(key)
        value = reference() if reference is not None else None
        if value is not None:
            return value
        value = factory(key)
        references = self._references

        def forget(gone):
            if references.get(key) is gone:
                del references[key]

        references[key] = weakref.ref(value, forget)
        return value

    def __contains__(self, key):
        return key in self._references

    def __len__(self):
        return len(self._references)
