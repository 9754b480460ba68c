from contextvars import copy_context


def map_in_pool(function, items, workers):
    return [copy_context().run(function, item) for item in items]
