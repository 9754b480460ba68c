from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


def map_in_pool(function, items, workers):
    def call(item):
        return copy_context().run(function, item)

    with ThreadPoolExecutor(workers) as pool:
        return list(pool.map(call, items))
