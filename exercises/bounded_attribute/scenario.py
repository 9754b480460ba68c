def runner(solution):
    class Runner:
        age = solution.Bounded(0, 150)
        speed = solution.Bounded(0.0, 12.5)

    return Runner


def within_and_without(solution, log):
    r = runner(solution)()
    r.age = 42
    log.call(lambda: r.age)
    with log.raises():
        r.age = 151
    log.call(lambda: r.age)


def message_has_the_name(solution, log):
    r = runner(solution)()
    for name, value in (("age", -1), ("speed", 13)):
        try:
            setattr(r, name, value)
            log("no error")
        except ValueError as error:
            log(name, name in str(error))


def both_bounds_are_included(solution, log):
    r = runner(solution)()
    for value in (0, 150, -1, 151, 0.0, 150.0, -0.5, 150.5, 1, 149):
        with log.raises():
            r.age = value
            log(r.age)


def nan_and_infinity(solution, log):
    r = runner(solution)()
    r.speed = 3
    for value in (float("nan"), float("inf"), -float("inf")):
        with log.raises():
            r.speed = value
    log.call(lambda: r.speed)


def no_numbers(solution, log):
    r = runner(solution)()
    for value in ("42", None, [1], 1j, True, False):
        with log.raises():
            r.age = value
    log(hasattr(r, "age"))


def two_objects(solution, log):
    Runner = runner(solution)
    a, b = Runner(), Runner()
    a.age = 10
    b.age = 20
    log.call(lambda: (a.age, b.age))


def two_attributes(solution, log):
    r = runner(solution)()
    r.age = 10
    r.speed = 5.5
    log.call(lambda: (r.age, r.speed))
    with log.raises():
        r.speed = 100
    with log.raises():
        r.age = 100
    log.call(lambda: (r.age, r.speed))


def two_classes(solution, log):
    class Cup:
        size = solution.Bounded(1, 5)

    class Barrel:
        size = solution.Bounded(50, 90)

    cup, barrel = Cup(), Barrel()
    with log.raises():
        cup.size = 5
        barrel.size = 60
        log(cup.size, barrel.size)
    with log.raises():
        cup.size = 60
    with log.raises():
        barrel.size = 5


def never_assigned(solution, log):
    r = runner(solution)()
    with log.raises():
        log(r.age)
    log(hasattr(r, "speed"), getattr(r, "speed", "none yet"))
    with log.raises():
        r.age = 200
    log(hasattr(r, "age"))


def read_from_the_class(solution, log):
    Runner = runner(solution)
    with log.raises():
        log(type(Runner.age) is solution.Bounded, Runner.age is vars(Runner)["age"])
        log(Runner.age.low, Runner.age.high, Runner.speed.high)


def bounds_the_wrong_way(solution, log):
    with log.raises():
        solution.Bounded(5, 4)
    with log.raises():
        class Fixed:
            size = solution.Bounded(4, 4)

        fixed = Fixed()
        fixed.size = 4
        log(fixed.size)
        fixed.size = 5


def used_in_init_and_inherited(solution, log):
    class Person:
        age = solution.Bounded(0, 150)

        def __init__(self, age):
            self.age = age

    class Child(Person):
        height = solution.Bounded(0, 200)

    with log.raises():
        child = Child(9)
        child.height = 130
        log(child.age, child.height)
    with log.raises():
        Child(-9)


def adds_to_itself(solution, log):
    r = runner(solution)()
    r.age = 149
    with log.raises():
        r.age += 1
    with log.raises():
        r.age += 1
    log.call(lambda: r.age)


def low_bound_below_zero(solution, log):
    class Weather:
        degrees = solution.Bounded(-60, -1)

    w = Weather()
    for value in (-60, -1, 0, -61):
        with log.raises():
            w.degrees = value
    log.call(lambda: w.degrees)
