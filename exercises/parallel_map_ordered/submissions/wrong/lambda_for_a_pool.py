from concurrent.futures import ProcessPoolExecutor

FUNCTIONS = {}


def parallel_map(name, items, workers):
    with ProcessPoolExecutor(workers) as pool:
        return list(pool.map(FUNCTIONS[name], items))
