import functools

lru_cache = functools.lru_cache
