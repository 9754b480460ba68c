import copy
import pickle


class Watched:
    """A lock that notes what is done with it."""

    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log("locked")

    def __exit__(self, *error):
        self.log("free again")

    def acquire(self, *args, **kwargs):
        self.log("locked")
        return True

    def release(self):
        self.log("free again")


def used(solution):
    connection = solution.Connection("db")
    connection.send("hello")
    connection.send("you")
    return connection


def there_and_back(solution, log):
    old = solution.Connection("db")
    old.send("hello")
    old.send("you")

    def work():
        new = pickle.loads(pickle.dumps(old))
        return (new.host, new.sent), new.cache

    log.call(work)


def new_one_works(solution, log):
    old = solution.Connection("db")
    old.send("hello")
    old.send("you")
    try:
        new = pickle.loads(pickle.dumps(old))
    except TypeError:
        return log("cannot be pickled")
    log.call(new.send, "again")
    log(new.sent)
    log(old.sent)
    log(new.cache)


def old_one_goes_on(solution, log):
    old = used(solution)
    log.call(lambda: len(pickle.dumps(old)) > 20)
    log.call(old.send, "more")
    log.call(lambda: (old.sent, old.cache))
    log.call(lambda: (old.lock.acquire(blocking=False), old.lock.release()))


def all_protocols(solution, log):
    for protocol in range(6):
        old = used(solution)
        log.call(lambda: vars(pickle.loads(pickle.dumps(old, protocol)))["sent"])


def locks_are_free(solution, log):
    old = used(solution)

    def work():
        with old.lock:
            new = pickle.loads(pickle.dumps(old))
            other = pickle.loads(pickle.dumps(old))
            return (new.lock.acquire(blocking=False), other.lock.acquire(blocking=False),
                    old.lock.acquire(blocking=False), type(new.lock) is type(old.lock))

    log.call(work)


def cache_is_left_out(solution, log):
    old = solution.Connection("db")
    old.send("a")
    old.cache["secret-entry"] = 5

    def work():
        data = pickle.dumps(old)
        return b"secret-entry" in data, pickle.loads(data).cache, old.cache

    log.call(work)


def further_attributes(solution, log):
    old = used(solution)
    old.port, old.tags = 5432, {"a": [1]}

    def work():
        new = pickle.loads(pickle.dumps(old))
        new.tags["a"].append(2)
        return new.port, new.tags, old.tags, new.host

    log.call(work)


def subclass(solution, log):
    class Secure(solution.Connection):
        def __init__(self, host, key):
            super().__init__(host)
            self.key = key

    old = Secure("db", "k")
    old.send("x")

    def work():
        new = copy.deepcopy(old)
        return type(new).__name__, new.host, new.key, new.sent, new.cache, new.send("y")

    log.call(work)


def send_holds_the_lock(solution, log):
    connection = solution.Connection("db")
    connection.lock = Watched(log)
    log.call(connection.send, "a")
    log(connection.sent, connection.cache)


def deep_copies(solution, log):
    old = used(solution)

    def work():
        new = copy.deepcopy(old)
        new.send("again")
        return new.sent, old.sent, new.cache, new.lock is old.lock

    log.call(work)


def fresh_connection(solution, log):
    c = solution.Connection("h")
    log(c.host, c.sent, c.cache, type(c.lock).__name__)
    log.call(c.send, "a")
    log.call(c.send, "b")
    log.call(c.send, "a")
    log(c.sent, c.cache)
    log(solution.Connection("h").sent)


def stored_twice(solution, log):
    def work():
        once = pickle.loads(pickle.dumps(used(solution)))
        once.send("three")
        twice = pickle.loads(pickle.dumps(once))
        return twice.send("four"), twice.sent, twice.cache, once.sent

    log.call(work)


def two_in_a_list(solution, log):
    def work():
        one, two = used(solution), solution.Connection("web")
        first, second, third = pickle.loads(pickle.dumps([one, two, one]))
        return first is third, first is second, second.host, second.sent

    log.call(work)
