import os
import pickle

FUNCTIONS = {}


def _worker(name, items, writer):
    told = []
    for item in items:
        try:
            told.append((FUNCTIONS[name](item), None))
        except Exception as error:
            told.append((None, error))
    with open(writer, "wb") as pipe:
        pickle.dump(told, pipe)
    os._exit(0)


def parallel_map(name, items, workers):
    parts = []
    for first in range(min(workers, len(items))):
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            _worker(name, items[first::workers], writer)
        os.close(writer)
        parts.append((child, reader))
    results = [None] * len(items)
    for first, (child, reader) in enumerate(parts):
        with open(reader, "rb") as pipe:
            results[first::workers] = pickle.load(pipe)
        os.waitpid(child, 0)
    for _, error in results:
        if error is not None:
            raise error
    return [value for value, _ in results]
