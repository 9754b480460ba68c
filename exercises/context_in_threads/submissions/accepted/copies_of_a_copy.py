from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


def map_in_pool(function, items, workers):
    here = copy_context()

    def call(item):
        return here.copy().run(function, item)

    with ThreadPoolExecutor(max_workers=workers) as pool:
        return list(pool.map(call, items))
