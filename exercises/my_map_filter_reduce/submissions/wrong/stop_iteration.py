_NOTHING = object()


def my_map(f, *its):
    for items in zip(*its):
        yield f(*items)


def my_filter(p, it):
    for item in it:
        if item if p is None else p(item):
            yield item


def my_reduce(f, it, init=_NOTHING):
    items = iter(it)
    result = init
    if result is _NOTHING:
        result = next(items)
    for item in items:
        result = f(result, item)
    return result
