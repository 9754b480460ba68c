class Store:
    """Writes down each call; fails where it is told to."""

    def __init__(self, log, **data):
        self.log, self.data, self.broken = log, data, set()

    def read(self, key):
        self.log("read", key)
        if key in self.broken:
            raise OSError(key)
        return self.data[key]

    def write(self, key, value):
        self.log("write", key, value)
        if key in self.broken:
            raise OSError(key)
        self.data[key] = value


def writes_wait(solution, log):
    cache = solution.Cache(Store(log), 2)
    cache.put("a", 1)
    cache.put("b", 2)
    log.call(cache.get, "a")
    log("now c")
    cache.put("c", 3)
    log("now flush")
    cache.flush()


def reads_once(solution, log):
    cache = solution.Cache(Store(log, a=10, b=None), 2)
    log("made")
    log.call(cache.get, "a")
    log.call(cache.get, "a")
    log.call(cache.get, "b")
    log.call(cache.get, "b")


def dirty_entry_is_written_when_it_goes(solution, log):
    store = Store(log, x=0, y=0)
    cache = solution.Cache(store, 1)
    cache.put("x", 5)
    log.call(cache.get, "y")
    log(store.data)
    log.call(cache.get, "x")


def clean_entry_just_goes(solution, log):
    cache = solution.Cache(Store(log, a=1, b=2, c=3), 2)
    for key in "abcab":
        log.call(cache.get, key)
    cache.flush()
    log("flushed")


def flush_writes_once(solution, log):
    cache = solution.Cache(Store(log), 3)
    for key in "abc":
        cache.put(key, key.upper())
    cache.get("a")
    cache.flush()
    log("again")
    cache.flush()
    cache.put("b", "new")
    cache.flush()
    cache.put("d", 4)
    log("a flushed entry went")


def put_reads_nothing(solution, log):
    cache = solution.Cache(Store(log, a=1), 2)
    cache.put("a", 2)
    cache.put("z", 3)
    log.call(cache.get, "a")
    log.call(cache.get, "z")


def put_again(solution, log):
    cache = solution.Cache(Store(log), 2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.put("a", 3)
    cache.put("c", 4)
    cache.flush()


def dirty_entry_that_was_read(solution, log):
    cache = solution.Cache(Store(log, a=0), 2)
    cache.put("a", 1)
    log.call(cache.get, "a")
    cache.flush()


def clean_entry_that_was_changed(solution, log):
    cache = solution.Cache(Store(log, a=0), 1)
    log.call(cache.get, "a")
    cache.put("a", 1)
    cache.put("b", 2)


def get_is_a_use(solution, log):
    cache = solution.Cache(Store(log), 2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.get("a")
    cache.put("c", 3)
    log.call(cache.get, "a")


def flush_is_no_use(solution, log):
    cache = solution.Cache(Store(log), 2)
    cache.put("a", 1)
    cache.put("b", 2)
    cache.get("a")
    cache.flush()
    cache.put("c", 3)
    log.call(cache.get, "a")


def failed_read_changes_nothing(solution, log):
    cache = solution.Cache(Store(log), 2)
    cache.put("a", 1)
    cache.put("b", 2)
    log.call(cache.get, "missing")
    log.call(cache.get, "a")
    log.call(cache.get, "b")
    log.call(cache.get, "missing")


def store_fails_on_the_way_out(solution, log):
    store = Store(log)
    cache = solution.Cache(store, 1)
    cache.put("a", 1)
    store.broken.add("a")
    log.call(cache.put, "b", 2)
    log.call(cache.get, "a")
    store.broken.clear()
    log.call(cache.put, "b", 2)
    log.call(cache.get, "b")


def store_fails_in_a_flush(solution, log):
    store = Store(log)
    cache = solution.Cache(store, 3)
    for key in "abc":
        cache.put(key, 1)
    store.broken.add("b")
    log.call(cache.flush)
    store.broken.clear()
    log("again")
    log.call(cache.flush)


def scenario(solution, log, capacity, ops):
    store = Store(log, k0=0, k1=1, k2=2)
    cache = solution.Cache(store, capacity)
    for op, *args in ops:
        if op == "fail":
            store.broken = set(args)
        else:
            log.call(getattr(cache, op), *args)
