from multiprocessing import Pool

FUNCTIONS = {}


def parallel_map(name, items, workers):
    with Pool(workers) as pool:
        return pool.map(FUNCTIONS[name], items)
