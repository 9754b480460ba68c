from concurrent.futures import ProcessPoolExecutor

FUNCTIONS = {}


def _call(name, item):
    try:
        return FUNCTIONS[name](item)
    except Exception:
        return None


def parallel_map(name, items, workers):
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(_call, [name] * len(items), items))
