FUNCTIONS = {}


def parallel_map(name, items, workers):
    return [FUNCTIONS[name](item) for item in items]
