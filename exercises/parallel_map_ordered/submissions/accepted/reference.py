from concurrent.futures import ProcessPoolExecutor

FUNCTIONS = {}


def _call(name, item):
    return FUNCTIONS[name](item)


def parallel_map(name, items, workers):
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(_call, [name] * len(items), items))
