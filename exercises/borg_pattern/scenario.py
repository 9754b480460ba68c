def family(solution):
    class Family(solution.Borg):
        pass

    return Family


def one_state(solution, log):
    a, b = solution.Borg(), solution.Borg()
    a.colour = "green"
    log(getattr(b, "colour", "no colour"), a is b)
    b.colour = "red"
    log(getattr(a, "colour", "no colour"))
    log(getattr(solution.Borg(), "colour", "no colour"))


def each_object_is_its_own(solution, log):
    Family = family(solution)
    objects = [Family() for _ in range(5)]
    log(len({id(thing) for thing in objects}), len(set(objects)), objects[0] == objects[1])
    log(all(type(thing) is Family for thing in objects))


def deleted_for_all(solution, log):
    Family = family(solution)
    a, b = Family(), Family()
    a.size = 1
    with log.raises():
        del b.size
    log(hasattr(a, "size"), hasattr(Family(), "size"))


def new_attribute_after_the_second(solution, log):
    Family = family(solution)
    a = Family()
    a.first = 1
    b = Family()
    a.second = 2
    b.third = 3
    for thing in (a, b):
        log(sorted(vars(thing).items()))


def subclass_has_its_own_state(solution, log):
    Child = family(solution)
    borg, child = solution.Borg(), Child()
    borg.name = "borg"
    log(hasattr(child, "name"))
    child.name = "child"
    log(borg.name, child.name, Child().name)


def two_subclasses(solution, log):
    A, B = family(solution), family(solution)
    a, b = A(), B()
    a.size = 1
    log(hasattr(b, "size"), vars(b))


def grandchild_has_its_own_state(solution, log):
    Child = family(solution)

    class Grandchild(Child):
        pass

    child, grandchild = Child(), Grandchild()
    child.size = 1
    log(hasattr(grandchild, "size"))
    grandchild.size = 2
    log(child.size, Grandchild().size)


def init_without_super(solution, log):
    class Config(solution.Borg):
        def __init__(self, path, *, strict=False):
            self.path = path
            self.strict = strict

    with log.raises():
        a = Config("a.toml")
        log(a.path, a.strict)
        b = Config("b.toml", strict=True)
        log(a.path, a.strict, a is b)


def init_that_adds(solution, log):
    class Counter(solution.Borg):
        def __init__(self):
            super().__init__()
            self.made = getattr(self, "made", 0) + 1

    counters = [Counter(), Counter(), Counter()]
    log([counter.made for counter in counters])


def state_outlives_its_objects(solution, log):
    Family = family(solution)
    a = Family()
    a.size = 3
    del a
    log(getattr(Family(), "size", "forgotten"))


def not_on_the_class(solution, log):
    Family = family(solution)
    a = Family()
    a.size = 3
    log(vars(a), "size" in vars(Family), hasattr(Family, "size"))


def class_attribute_is_a_default(solution, log):
    class Config(solution.Borg):
        level = 1

    a, b = Config(), Config()
    log(a.level, b.level)
    a.level = 5
    log(b.level, Config.level)
