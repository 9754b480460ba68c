from typing import List, Optional, Tuple


class HashMap:
    def __init__(self) -> None:
        self._buckets = [[] for _ in range(8)]
        self._size = 0

    def _bucket(self, key):
        return self._buckets[hash(key) % len(self._buckets)]

    def put(self, key: object, value: int) -> None:
        bucket = self._bucket(key)
        for pair in bucket:
            if pair[0] == key:
                pair[1] = value
                return
        bucket.append([key, value])
        self._size += 1
        if self._size > len(self._buckets):
            self._grow()

    def _grow(self):
        old = self._buckets
        self._buckets = [[] for _ in range(2 * len(old))]
        for bucket in old:
            for pair in bucket:
                self._bucket(pair[0]).append(pair)

    def get(self, key: object) -> Optional[int]:
        for stored, value in self._bucket(key):
            if stored == key:
                return value
        return None

    def remove(self, key: object) -> bool:
        bucket = self._bucket(key)
        for i, pair in enumerate(bucket):
            if pair[0] == key:
                bucket[i] = bucket[-1]
                del bucket[-1]
                self._size -= 1
                return True
        return False

    def size(self) -> int:
        return self._size

    def items(self) -> List[Tuple[object, int]]:
        return [(key, value) for bucket in self._buckets for key, value in bucket]
