class Circle:
    def __init__(self, radius):
        self.radius = radius


def known_from_the_start(solution, log):
    factory = solution.ShapeFactory()
    log(factory.create("square", 3).area(), factory.create("rectangle", 5, 2).area())
    log.call(factory.names)


def learns_a_class(solution, log):
    factory = solution.ShapeFactory()
    factory.register("circle", Circle)

    def make():
        circle = factory.create("circle", 7)
        return type(circle).__name__, circle.radius

    log.call(make)
    log.call(factory.names)


def learns_a_function(solution, log):
    factory = solution.ShapeFactory()

    def row(count, side=1):
        return ["square"] * count + [side]

    factory.register("row", row)
    factory.register("unit", lambda: factory.create("square", 1))
    log.call(factory.create, "row", 2)
    log.call(factory.create, "row", 1, side=9)
    log.call(lambda: factory.create("unit").area())
    log.call(lambda: isinstance(factory.create("unit"), solution.Square))


def arguments_by_name(solution, log):
    factory = solution.ShapeFactory()

    def describe(**kwargs):
        return sorted(kwargs.items())

    factory.register("text", describe)
    log.call(factory.create, "text", b=1, a=2)

    def make():
        r = factory.create("rectangle", height=2, width=5)
        return r.width, r.height, r.area()

    log.call(make)
    log.call(lambda: factory.create("square", side=4).area())


def name_is_taken(solution, log):
    factory = solution.ShapeFactory()
    log.call(factory.register, "square", Circle)
    log.call(lambda: factory.create("square", 4).area())
    factory.register("tile", lambda: "first")
    log.call(factory.register, "tile", lambda: "second")
    log.call(factory.create, "tile")
    log.call(factory.names)


def two_factories(solution, log):
    one, two = solution.ShapeFactory(), solution.ShapeFactory()
    one.register("dot", lambda: "one")
    log(one.names(), two.names())
    log.call(two.register, "dot", lambda: "two")
    log.call(one.create, "dot")
    log.call(two.create, "dot")
    log(solution.ShapeFactory().names())


def unknown_name(solution, log):
    factory = solution.ShapeFactory()
    for name in ("circle", "Square", ""):
        with log.raises(LookupError):
            factory.create(name, 1)


def always_a_new_one(solution, log):
    factory = solution.ShapeFactory()
    one, two = factory.create("square", 2), factory.create("square", 2)
    log(one is two)
    one.side = 5
    log(one.area(), two.area(), factory.create("square", 2).area())


def names_are_sorted(solution, log):
    factory = solution.ShapeFactory()
    for name in ("zigzag", "arc", "ring"):
        factory.register(name, Circle)
    log.call(factory.names)


def names_is_a_copy(solution, log):
    factory = solution.ShapeFactory()
    with log.raises():
        factory.names().append("ghost")
    log.call(factory.names)


def error_of_the_maker(solution, log):
    factory = solution.ShapeFactory()

    def fail(kind):
        raise kind("bad")

    factory.register("bad", fail)
    log.call(factory.create, "bad", ZeroDivisionError)
    log.call(factory.create, "bad", ArithmeticError)
    log.call(factory.create, "square")
