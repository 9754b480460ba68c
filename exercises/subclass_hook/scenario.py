class Bag:
    def __len__(self):
        return 3


def known_and_unknown(solution, log):
    for cls in (Bag, list, dict, str, range, bytes, int, float, object, type(None), type(iter([]))):
        log.call(issubclass, cls, solution.Sized)


def objects(solution, log):
    for thing in (Bag(), [], "", {}, 5, None, 1.5, len, iter([])):
        log.call(isinstance, thing, solution.Sized)


def inherited_length(solution, log):
    class Sack(Bag):
        pass

    class Tool:
        pass

    class Toolbox(Tool, Sack):
        pass

    class Row(list):
        pass

    for cls in (Sack, Tool, Toolbox, Row):
        log.call(issubclass, cls, solution.Sized)
        log.call(isinstance, cls(), solution.Sized)


def length_taken_away(solution, log):
    class Endless(Bag):
        __len__ = None

    class StillEndless(Endless):
        pass

    class Ended(Endless):
        def __len__(self):
            return 1

    for cls in (Endless, StillEndless, Ended):
        log.call(issubclass, cls, solution.Sized)


def nearest_class_decides(solution, log):
    class Silent:
        __len__ = None

    class SilentBag(Silent, Bag):
        pass

    class BagSilent(Bag, Silent):
        pass

    log.call(issubclass, SilentBag, solution.Sized)
    log.call(issubclass, BagSilent, solution.Sized)


def length_of_the_object_only(solution, log):
    class Box:
        pass

    class Agreeable:
        def __getattr__(self, name):
            return lambda: 1

    box = Box()
    box.__len__ = lambda: 3
    log.call(isinstance, box, solution.Sized)
    log.call(isinstance, Agreeable(), solution.Sized)


def length_of_the_metaclass(solution, log):
    class Counting(type):
        def __len__(cls):
            return 7

    class Thing(metaclass=Counting):
        pass

    log(len(Thing))
    log.call(issubclass, Thing, solution.Sized)
    log.call(isinstance, Thing(), solution.Sized)
    log.call(isinstance, Thing, solution.Sized)
    log.call(issubclass, Counting, solution.Sized)


def registered(solution, log):
    class Cloud:
        pass

    class SmallCloud(Cloud):
        pass

    log.call(issubclass, Cloud, solution.Sized)
    with log.raises():
        solution.Sized.register(Cloud)
    log.call(issubclass, Cloud, solution.Sized)
    log.call(isinstance, SmallCloud(), solution.Sized)


def subclass_has_no_such_rule(solution, log):
    class Named(solution.Sized):
        def __len__(self):
            return len(self.name)

    class Person(Named):
        name = "Ada"

    class Guest:
        pass

    for thing in ([], Bag(), Named(), Person(), Guest()):
        log.call(isinstance, thing, Named)
    with log.raises():
        Named.register(Guest)
    log.call(isinstance, Guest(), Named)
    log.call(isinstance, Guest(), solution.Sized)
    log.call(isinstance, Person(), solution.Sized)


def must_define_length(solution, log):
    class Lazy(solution.Sized):
        pass

    class Busy(Lazy):
        def __len__(self):
            return 2

    for cls in (solution.Sized, Lazy):
        with log.raises():
            cls()
            log("made", cls.__name__)
    with log.raises():
        log(len(Busy()), isinstance(Busy(), solution.Sized), issubclass(Lazy, solution.Sized))


def asked_twice(solution, log):
    class Sack(Bag):
        pass

    for _ in range(2):
        log.call(isinstance, Sack(), solution.Sized)
        log.call(isinstance, 3, solution.Sized)
        log.call(issubclass, solution.Sized, solution.Sized)


def no_class_at_all(solution, log):
    log.call(issubclass, 5, solution.Sized)
    log.call(issubclass, solution.Sized, Bag)


def length_added_later(solution, log):
    class Growing:
        pass

    Growing.__len__ = lambda self: 4
    log.call(isinstance, Growing(), solution.Sized)
