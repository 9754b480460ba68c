from concurrent.futures import ThreadPoolExecutor, as_completed
from contextvars import copy_context


def map_in_pool(function, items, workers):
    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(copy_context().run, function, item) for item in items]
        return [future.result() for future in as_completed(futures)]
