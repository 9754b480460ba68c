_NOTHING = object()


def my_map(f, *its):
    for items in zip(*its):
        yield f(*items)


def my_filter(p, it):
    for item in it:
        if p(item):
            yield item


def my_reduce(f, it, init=_NOTHING):
    items = iter(it)
    result = init
    if result is _NOTHING:
        try:
            result = next(items)
        except StopIteration:
            raise TypeError("nothing to reduce, and no first value") from None
    for item in items:
        result = f(result, item)
    return result
