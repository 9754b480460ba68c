class Door:
    def __init__(self, name, log):
        self.name, self.log = name, log

    def close(self):
        self.log("close", self.name)


class Silent:
    def close(self):
        return None


def scenario(solution, log, n):
    log.call(solution.close_all, [Silent() for _ in range(n)])


def doors_and_numbers(solution, log):
    log.call(solution.close_all, [Door("front", log), 42, Door("back", log), "text", None])


def who_supports_it(solution, log):
    class Sealed(Door):
        close = None

    class Window(Door):
        pass

    class Opener:
        def open(self):
            return None

    for thing in (Door("x", log), Window("y", log), Sealed("z", log), Opener(), 42, object()):
        with log.raises():
            log(type(thing).__name__, isinstance(thing, solution.SupportsClose))
    with log.raises():
        log(issubclass(Door, solution.SupportsClose), issubclass(int, solution.SupportsClose))


def sealed_is_left_out(solution, log):
    class Sealed(Door):
        close = None

    log.call(solution.close_all, [Sealed("sealed", log), Door("front", log)])


def several_times(solution, log):
    door, gate = Door("door", log), Door("gate", log)
    log.call(solution.close_all, [door, gate, door, door, gate])


def equal_objects(solution, log):
    class Twin(Door):
        def __eq__(self, other):
            return True

        def __hash__(self):
            return 1

    log.call(solution.close_all, [Twin("one", log), Twin("two", log), Twin("three", log)])


def objects_without_a_hash(solution, log):
    class Listed(Door):
        __hash__ = None

    log.call(solution.close_all, [Listed("one", log), Listed("two", log)])


class Stuck(Door):
    def close(self):
        super().close()
        raise {"lock": OSError, "key": KeyError}[self.name](self.name)


def one_that_raises(solution, log):
    log.call(solution.close_all, [Door("a", log), Stuck("lock", log), Door("b", log)])


def two_that_raise(solution, log):
    log.call(solution.close_all, [Stuck("key", log), Door("a", log), Stuck("lock", log), Door("b", log)])
    log.call(solution.close_all, [Stuck("lock", log), Stuck("key", log)])


def raises_only_once(solution, log):
    stuck = Stuck("lock", log)
    log.call(solution.close_all, [stuck, Door("a", log), stuck])


def made_on_the_way(solution, log):
    log.call(solution.close_all, (Silent() for _ in range(50)))
    log.call(solution.close_all, (Door(number, log) for number in range(3)))


def nothing_to_close(solution, log):
    log.call(solution.close_all, [])
    log.call(solution.close_all, [1, 1, 2, "x"])
    log.call(solution.close_all, iter([]))


def closed_by_an_attribute(solution, log):
    class Box:
        pass

    box = Box()
    box.close = lambda: log("close", "box")
    with log.raises():
        log(isinstance(box, solution.SupportsClose))
    log.call(solution.close_all, [box])


def derived_from_the_protocol(solution, log):
    with log.raises():
        class Gate(solution.SupportsClose):
            def close(self):
                log("close", "gate")

        log(isinstance(Gate(), solution.SupportsClose))
        log(solution.close_all([Gate()]))
