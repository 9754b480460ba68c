import weakref


class Picture:
    def __init__(self, name):
        self.name = name


class Basket(list):
    """Counts as false while it is empty."""


def loader(log, kind=Picture):
    def load(key):
        log("load", key)
        return kind(key) if kind is Picture else kind()

    return load


def same_while_alive(solution, log):
    class Picture:
        pass

    def load(key):
        log("load", key)
        return Picture()

    cache = solution.WeakCache()
    a = cache.get_or_create("logo", load)
    b = cache.get_or_create("logo", load)
    log(a is b, type(a).__name__)
    c = cache.get_or_create("photo", load)
    log(c is a, len(cache))


def gone_when_dropped(solution, log):
    class Picture:
        pass

    def load(key):
        log("load", key)
        return Picture()

    cache = solution.WeakCache()
    a = cache.get_or_create("logo", load)
    log("there", len(cache), "logo" in cache)
    watch = weakref.ref(a)
    del a
    log("alive", watch() is not None, len(cache), "logo" in cache)
    a = cache.get_or_create("logo", load)
    log(len(cache), "logo" in cache)


def result_lives_until_it_is_returned(solution, log):
    cache = solution.WeakCache()
    log.call(lambda: cache.get_or_create("logo", loader(log)).name)
    log.call(lambda: cache.get_or_create("logo", loader(log)).name)
    log(len(cache))


def factory_is_not_called_in_vain(solution, log):
    cache = solution.WeakCache()
    a = cache.get_or_create(1, loader(log))
    log.call(lambda: cache.get_or_create(1, None) is a)


def false_objects(solution, log):
    cache, load = solution.WeakCache(), loader(log, Basket)
    a = cache.get_or_create("basket", load)
    log(a == [])
    log.call(lambda: cache.get_or_create("basket", load) is a)
    log("basket" in cache, len(cache))


def one_of_two_is_dropped(solution, log):
    cache, load = solution.WeakCache(), loader(log)
    kept = cache.get_or_create("a", load)
    other = cache.get_or_create("b", load)
    log(len(cache))
    del other
    log(len(cache), "a" in cache, "b" in cache)
    log(kept.name)


def equal_objects_of_two_keys(solution, log):
    cache = solution.WeakCache()
    shared = Picture("shared")
    log.call(lambda: [cache.get_or_create(key, lambda key: shared) is shared for key in ("x", "y", "x")])
    log(len(cache))
    del shared
    log(len(cache))


def factory_raises(solution, log):
    def fail(key):
        raise OSError(key)

    cache = solution.WeakCache()
    log.call(cache.get_or_create, "logo", fail)
    log(len(cache), "logo" in cache)
    a = cache.get_or_create("logo", loader(log))
    log(len(cache), a.name)


def keys_of_all_kinds(solution, log):
    cache, load = solution.WeakCache(), loader(log)
    kept = [cache.get_or_create(key, load) for key in (None, 0, "", (1, 2), 0.0)]
    log(len(cache), kept[1] is kept[4], None in cache, "x" in cache)


def unknown_key(solution, log):
    cache = solution.WeakCache()
    log(len(cache), "logo" in cache)


def two_caches(solution, log):
    one, other = solution.WeakCache(), solution.WeakCache()
    a = one.get_or_create("logo", loader(log))
    log("logo" in one, "logo" in other, len(other))
    b = other.get_or_create("logo", loader(log))
    log(a is b)


def replaced_while_the_old_one_goes(solution, log):
    cache = solution.WeakCache()
    a = cache.get_or_create("logo", loader(log))
    cache.get_or_create("logo", loader(log))
    del a
    a = cache.get_or_create("logo", loader(log))
    b = cache.get_or_create("logo", loader(log))
    log(a is b, len(cache))


def scenario(solution, log, profile, count):
    cache, kept = solution.WeakCache(), []
    for key in range(count):
        value = cache.get_or_create(key, Picture)
        if profile == "kept":
            kept.append(value)
    if profile == "kept":
        for key in range(count):
            cache.get_or_create(key, Picture)
    log(len(cache), value.name)
