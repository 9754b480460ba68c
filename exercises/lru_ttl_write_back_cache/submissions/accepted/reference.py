from collections import OrderedDict

VALUE, DIRTY = 0, 1


class Cache:
    def __init__(self, store, capacity: int) -> None:
        self._store = store
        self._capacity = capacity
        self._entries = OrderedDict()       # key -> [value, dirty], oldest use first

    def _make_room(self):
        if len(self._entries) < self._capacity:
            return
        key = next(iter(self._entries))
        value, dirty = self._entries[key]
        if dirty:
            self._store.write(key, value)
        del self._entries[key]

    def get(self, key):
        entry = self._entries.get(key)
        if entry is None:
            value = self._store.read(key)
            self._make_room()
            entry = self._entries[key] = [value, False]
        self._entries.move_to_end(key)
        return entry[VALUE]

    def put(self, key, value) -> None:
        if key not in self._entries:
            self._make_room()
        self._entries[key] = [value, True]
        self._entries.move_to_end(key)

    def flush(self) -> None:
        for key, entry in self._entries.items():
            if entry[DIRTY]:
                self._store.write(key, entry[VALUE])
                entry[DIRTY] = False
