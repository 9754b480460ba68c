from typing import Dict, Optional


class _Entry:
    def __init__(self, key: int, value: int) -> None:
        self.key = key
        self.value = value
        self.newer: Optional["_Entry"] = None
        self.older: Optional["_Entry"] = None


class LRUCache:
    """No sentinels: `newest` and `oldest` are None while the cache is empty."""

    def __init__(self, capacity: int) -> None:
        self.capacity = capacity
        self.entries: Dict[int, _Entry] = {}
        self.newest: Optional[_Entry] = None
        self.oldest: Optional[_Entry] = None

    def get(self, key: int) -> int:
        entry = self.entries.get(key)
        if entry is None:
            return -1
        self._promote(entry)
        return entry.value

    def put(self, key: int, value: int) -> None:
        entry = self.entries.get(key)
        if entry is not None:
            entry.value = value
            self._promote(entry)
            return
        if len(self.entries) >= self.capacity:
            assert self.oldest is not None
            del self.entries[self.oldest.key]
            self._unlink(self.oldest)
        entry = _Entry(key, value)
        self.entries[key] = entry
        self._link_newest(entry)

    def _promote(self, entry: _Entry) -> None:
        if entry is self.newest:
            return
        self._unlink(entry)
        self._link_newest(entry)

    def _unlink(self, entry: _Entry) -> None:
        if entry.newer is None:
            self.newest = entry.older
        else:
            entry.newer.older = entry.older
        if entry.older is None:
            self.oldest = entry.newer
        else:
            entry.older.newer = entry.newer
        entry.newer = entry.older = None

    def _link_newest(self, entry: _Entry) -> None:
        entry.older = self.newest
        if self.newest is not None:
            self.newest.newer = entry
        self.newest = entry
        if self.oldest is None:
            self.oldest = entry
