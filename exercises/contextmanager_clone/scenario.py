def around_the_block(solution, log):
    @solution.contextmanager
    def tag(name):
        log("<" + name + ">")
        try:
            yield name.upper()
        finally:
            log("</" + name + ">")

    with tag("b") as loud:
        log(loud)
    log("after")


def generator_handles_the_error(solution, log):
    @solution.contextmanager
    def handler():
        log("enter")
        try:
            yield
        except ZeroDivisionError as error:
            log("seen", type(error).__name__)

    with log.raises():
        with handler():
            1 // 0
    log("after")


def error_passes_through(solution, log):
    @solution.contextmanager
    def cleaner():
        log("enter")
        try:
            yield
        finally:
            log("cleanup")

    with log.raises():
        with cleaner():
            raise KeyError("k")


def error_without_try(solution, log):
    @solution.contextmanager
    def plain():
        yield 1
        log("never")

    with log.raises():
        with plain():
            raise KeyError("k")


def caught(log, make, error):
    """What comes out of the block that raises this error."""
    try:
        with make():
            raise error
    except BaseException as got:
        log("out", type(got).__name__, got is error)
    else:
        log("nothing came out")


def same_object(solution, log):
    seen = []

    @solution.contextmanager
    def watcher():
        try:
            yield
        except ValueError as error:
            seen.append(error)
            raise

    error = ValueError("v")
    caught(log, watcher, error)
    log([one is error for one in seen])


def another_error(solution, log):
    @solution.contextmanager
    def translator():
        try:
            yield
        except KeyError as error:
            raise LookupError("translated") from error

    caught(log, translator, KeyError("k"))
    caught(log, translator, ValueError("v"))


def raised_again(solution, log):
    @solution.contextmanager
    def picky():
        try:
            yield
        except OSError as error:
            log("looking at", str(error))
            if str(error) != "harmless":
                raise error

    for text in ("harmless", "bad"):
        caught(log, picky, OSError(text))


def yields_twice(solution, log):
    @solution.contextmanager
    def twice():
        yield 1
        log("second")
        yield 2

    with log.raises():
        with twice():
            log("block")


def yields_after_an_error(solution, log):
    @solution.contextmanager
    def stubborn():
        try:
            yield 1
        except ValueError:
            log("caught")
            yield 2

    with log.raises():
        with stubborn():
            raise ValueError("v")


def no_yield(solution, log):
    @solution.contextmanager
    def never():
        if False:
            yield

    with log.raises(RuntimeError):
        with never():
            log("block")
    log("no block")


def stop_iteration_of_the_block(solution, log):
    @solution.contextmanager
    def plain():
        yield

    @solution.contextmanager
    def handler():
        try:
            yield
        except StopIteration:
            log("handled")

    @solution.contextmanager
    def translator():
        try:
            yield
        except StopIteration:
            raise RuntimeError("translated")

    caught(log, plain, StopIteration("s"))
    caught(log, handler, StopIteration("s"))
    caught(log, translator, StopIteration("s"))


def runtime_error_of_the_block(solution, log):
    @solution.contextmanager
    def plain():
        yield

    caught(log, plain, RuntimeError("r"))


def runtime_error_from_the_block(solution, log):
    @solution.contextmanager
    def wrapper():
        try:
            yield
        except Exception as error:
            raise RuntimeError("wrapped") from error

    caught(log, wrapper, ValueError("v"))
    caught(log, wrapper, RuntimeError("r"))


def keyboard_interrupt(solution, log):
    @solution.contextmanager
    def watcher():
        try:
            yield
        except BaseException as error:
            log("seen", type(error).__name__)
            raise

    @solution.contextmanager
    def handler():
        try:
            yield
        except KeyboardInterrupt:
            log("handled")

    caught(log, watcher, KeyboardInterrupt())
    caught(log, handler, KeyboardInterrupt())


def generator_exit(solution, log):
    @solution.contextmanager
    def plain():
        yield

    caught(log, plain, GeneratorExit("g"))


def error_before_the_yield(solution, log):
    @solution.contextmanager
    def broken():
        raise OSError("no file")
        yield

    with log.raises():
        with broken():
            log("block")


def error_behind_the_yield(solution, log):
    @solution.contextmanager
    def broken():
        yield
        raise OSError("cannot close")

    with log.raises():
        with broken():
            log("block")


def nothing_before_the_with(solution, log):
    @solution.contextmanager
    def noisy():
        log("enter")
        yield
        log("leave")

    manager = noisy()
    log("made")
    with manager:
        log("block")


def arguments_and_name(solution, log):
    @solution.contextmanager
    def point(x, y=2, *more, scale=1, **names):
        """Makes a point."""
        yield x, y, more, scale, sorted(names)

    with point(1) as got:
        log(got)
    with point(1, 3, 4, 5, scale=2, z=0, a=1) as got:
        log(got)
    log(point.__name__, point.__doc__)


def used_twice(solution, log):
    @solution.contextmanager
    def once():
        log("enter")
        yield

    manager = once()
    with manager:
        log("block")
    with log.raises():
        with manager:
            log("second block")


def two_managers_at_once(solution, log):
    @solution.contextmanager
    def named(name):
        log("enter", name)
        yield name
        log("leave", name)

    first, second = named("a"), named("b")
    with second as b:
        with first as a:
            log(a, b)
    with named("a"), named("a"):
        log("both")


def return_in_the_block(solution, log):
    @solution.contextmanager
    def noisy():
        yield
        log("leave")

    def work():
        for i in range(3):
            with noisy():
                if i == 1:
                    return i
                continue

    log.call(work)


def same_class_is_not_same(solution, log):
    @solution.contextmanager
    def renews():
        try:
            yield
        except ValueError as error:
            raise ValueError(*error.args)

    caught(log, renews, ValueError("v"))
