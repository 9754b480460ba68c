from threading import Thread


def in_threads(count, function):
    """Runs a function in so many threads at once, and waits for all."""
    threads = [Thread(target=function, daemon=True) for _ in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def same_object_again(solution, log):
    class Config(metaclass=solution.Singleton):
        def __init__(self, path):
            self.path = path

    with log.raises():
        first, second = Config("a.toml"), Config("b.toml")
        log(first is second, type(first) is Config)
        log(second.path)


def init_runs_once(solution, log):
    runs = []

    class Config(metaclass=solution.Singleton):
        def __init__(self, *args, **kwargs):
            runs.append((args, kwargs))

    for number in range(3):
        with log.raises():
            Config(number, size=number)
    log(runs)


def two_classes(solution, log):
    class Config(metaclass=solution.Singleton):
        pass

    class Cache(metaclass=solution.Singleton):
        pass

    config, cache = Config(), Cache()
    log(type(config).__name__, type(cache).__name__)
    log(Config() is config, Cache() is cache)


def subclass_after_its_base(solution, log):
    class Base(metaclass=solution.Singleton):
        pass

    class Child(Base):
        pass

    base, child = Base(), Child()
    log(type(base).__name__, type(child).__name__)
    log(Base() is base, Child() is child)


def subclass_before_its_base(solution, log):
    class Base(metaclass=solution.Singleton):
        pass

    class Child(Base):
        pass

    child, base = Child(), Base()
    log(type(child).__name__, type(base).__name__)
    log(Base() is base, Child() is child)


def classes_of_one_name(solution, log):
    def make(size):
        class Config(metaclass=solution.Singleton):
            def __init__(self):
                self.size = size

        return Config

    one, two = make(1), make(2)
    log(one().size, two().size, one().size)


def init_that_fails_first(solution, log):
    runs = []

    class Connection(metaclass=solution.Singleton):
        def __init__(self):
            runs.append(len(runs))
            if len(runs) == 1:
                raise OSError("not yet")
            self.ready = True

    with log.raises():
        Connection()
    with log.raises():
        log(getattr(Connection(), "ready", "never ready"))
    with log.raises():
        log(Connection() is Connection(), runs)


def object_that_is_false(solution, log):
    runs = []

    class Empty(metaclass=solution.Singleton):
        def __init__(self):
            runs.append(1)

        def __len__(self):
            return 0

    log(Empty() is Empty(), runs)


def one_makes_the_other(solution, log):
    class Settings(metaclass=solution.Singleton):
        def __init__(self):
            self.name = "settings"

    class App(metaclass=solution.Singleton):
        def __init__(self):
            self.settings = Settings()

    made = []
    in_threads(1, lambda: made.append(App()))
    log(made[0].settings.name, made[0].settings is Settings(), App() is made[0])


def many_threads(solution, log):
    runs, objects = [], []

    def make_class(number):
        class Config(metaclass=solution.Singleton):
            def __init__(self):
                runs.append(number)

        return Config

    classes = [make_class(number) for number in range(25)]

    def work():
        objects.extend(cls() for cls in classes)

    in_threads(4, work)
    log("runs of __init__", len(runs), "different objects", len({id(thing) for thing in objects}))
