from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context


def map_in_pool(function, items, workers):
    here = copy_context()

    def call(item):
        inside = here.copy()
        return inside.run(function, item), inside

    with ThreadPoolExecutor(workers) as pool:
        pairs = list(pool.map(call, items))
    for _, inside in pairs:
        for variable, value in inside.items():
            variable.set(value)
    return [result for result, _ in pairs]
