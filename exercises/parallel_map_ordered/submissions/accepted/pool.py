from functools import partial
from multiprocessing import Pool

FUNCTIONS = {}


def _call(name, item):
    return FUNCTIONS[name](item)


def parallel_map(name, items, workers):
    pool = Pool(workers)
    try:
        return pool.map(partial(_call, name), items, chunksize=1)
    finally:
        pool.close()
        pool.join()
