from collections import namedtuple
from typing import Callable, Optional

CacheInfo = namedtuple("CacheInfo", "hits misses maxsize currsize")


def lru_cache(maxsize: Optional[int] = 128):
    def decorate(function: Callable) -> Callable:
        ...

    return decorate
