from typing import Optional


class TTLCache:
    def __init__(self, ttl: int) -> None:
        ...

    def put(self, key: int, value: int, now: int) -> None:
        ...

    def get(self, key: int, now: int) -> Optional[int]:
        ...

    def size(self, now: int) -> int:
        ...
