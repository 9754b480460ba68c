from concurrent.futures import ProcessPoolExecutor, as_completed

FUNCTIONS = {}


def _call(name, item):
    return FUNCTIONS[name](item)


def parallel_map(name, items, workers):
    with ProcessPoolExecutor(workers) as pool:
        calls = [pool.submit(_call, name, item) for item in items]
        return [call.result() for call in as_completed(calls)]
