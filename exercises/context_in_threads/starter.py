from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


def map_in_pool(function, items, workers) -> list:
    ...
