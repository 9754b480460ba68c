from collections import OrderedDict
from typing import Optional


class TTLCache:
    def __init__(self, ttl: int) -> None:
        self._ttl = ttl
        self._pairs = OrderedDict()     # key -> (value, time), oldest first

    def _bury(self, now):
        while self._pairs:
            key = next(iter(self._pairs))
            if now < self._pairs[key][1] + self._ttl:
                break
            del self._pairs[key]

    def put(self, key: int, value: int, now: int) -> None:
        self._bury(now)
        self._pairs[key] = (value, now)
        self._pairs.move_to_end(key)

    def get(self, key: int, now: int) -> Optional[int]:
        self._bury(now)
        pair = self._pairs.get(key)
        return None if pair is None else pair[0]

    def size(self, now: int) -> int:
        self._bury(now)
        return len(self._pairs)
