_NOTHING = object()


def my_map(f, *its):
    return iter([f(*items) for items in zip(*its)])


def my_filter(p, it):
    return iter([item for item in it if (item if p is None else p(item))])


def my_reduce(f, it, init=_NOTHING):
    items = list(it)
    if init is not _NOTHING:
        items.insert(0, init)
    if not items:
        raise TypeError("nothing to reduce")
    result = items[0]
    for item in items[1:]:
        result = f(result, item)
    return result
