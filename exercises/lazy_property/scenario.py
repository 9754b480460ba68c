def report(solution, log):
    class Report:
        def __init__(self, *lines):
            self.lines = list(lines)

        @solution.lazy
        def length(self):
            """How many lines there are."""
            log("counting")
            return len(self.lines)

    return Report


def read(log, obj, name):
    log.call(getattr, obj, name)


def computed_once(solution, log):
    class Report:
        def __init__(self, *lines):
            self.lines = list(lines)

        @solution.lazy
        def length(self):
            log("counting")
            return len(self.lines)

    r = Report("a", "b")
    log.call(lambda: r.length)
    r.lines.append("c")
    log.call(lambda: r.length)
    log.call(lambda: r.length)


def two_objects(solution, log):
    class Person:
        def __init__(self, name):
            self.name = name

        @solution.lazy
        def loud(self):
            log("computed", self.name)
            return self.name.upper()

    ann, bob = Person("Ann"), Person("Bob")
    log.call(lambda: ann.loud)
    log.call(lambda: bob.loud)
    log(ann.loud, bob.loud)


def del_forgets(solution, log):
    r = report(solution, log)("a")
    read(log, r, "length")
    r.lines.append("b")
    with log.raises():
        del r.length
    read(log, r, "length")
    with log.raises():
        del r.length
    with log.raises():
        del r.length


def del_of_one_object(solution, log):
    Report = report(solution, log)
    one, two = Report("a"), Report("a", "b")
    read(log, one, "length")
    read(log, two, "length")
    with log.raises():
        del one.length
    read(log, two, "length")
    read(log, one, "length")


def none_is_kept(solution, log):
    class Search:
        @solution.lazy
        def result(self):
            log("searching")

    s = Search()
    read(log, s, "result")
    read(log, s, "result")
    with log.raises():
        del s.result
    read(log, s, "result")


def false_values_are_kept(solution, log):
    for value in (0, "", [], False):
        class Box:
            @solution.lazy
            def content(self):
                log("computed")
                return value

        box = Box()
        read(log, box, "content")
        read(log, box, "content")


def two_attributes(solution, log):
    class Numbers:
        def __init__(self, *values):
            self.values = values

        @solution.lazy
        def total(self):
            log("total")
            return sum(self.values)

        @solution.lazy
        def largest(self):
            log("largest")
            return max(self.values)

    n = Numbers(1, 2, 3)
    for name in ("total", "largest", "total", "largest"):
        read(log, n, name)
    with log.raises():
        del n.total
    read(log, n, "largest")
    read(log, n, "total")


class Same:
    def __eq__(self, other):
        return True

    def __hash__(self):
        return 1


def equal_objects(solution, log):
    class Item(Same):
        def __init__(self, price):
            self.price = price

        @solution.lazy
        def double(self):
            return 2 * self.price

    one, two = Item(1), Item(2)
    read(log, one, "double")
    read(log, two, "double")
    read(log, one, "double")


def objects_without_hash(solution, log):
    class Item:
        __hash__ = None

        @solution.lazy
        def answer(self):
            log("computed")
            return 42

    item = Item()
    read(log, item, "answer")
    read(log, item, "answer")


def failure_is_not_kept(solution, log):
    class Service:
        tries = 0

        @solution.lazy
        def token(self):
            self.tries += 1
            if self.tries < 3:
                raise OSError("down")
            return "t%d" % self.tries

    s = Service()
    for _ in range(4):
        read(log, s, "token")
    log(s.tries)


def assignment_is_refused(solution, log):
    r = report(solution, log)("a")
    with log.raises():
        r.length = 7
    read(log, r, "length")
    with log.raises():
        r.length = 8
    read(log, r, "length")


def read_from_the_class(solution, log):
    Report = report(solution, log)
    with log.raises():
        log(Report.length is Report.length, Report.length.__doc__)
    with log.raises():
        log(type(Report.length).__name__ == "int")


def not_computed_before(solution, log):
    r = report(solution, log)("a", "b", "c")
    log("made")
    r.lines.append("d")
    read(log, r, "length")


def inherited(solution, log):
    class Long(report(solution, log)):
        @solution.lazy
        def half(self):
            return self.length // 2

    one, two = Long("a", "b"), Long("a", "b", "c", "d")
    for r in (one, two, one):
        read(log, r, "half")
