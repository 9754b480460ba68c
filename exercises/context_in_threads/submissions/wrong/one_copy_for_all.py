from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


def map_in_pool(function, items, workers):
    context = copy_context()
    with ThreadPoolExecutor(workers) as pool:
        futures = [pool.submit(context.run, function, item) for item in items]
    return [future.result() for future in futures]
