def point(solution):
    return solution.make_class("Point", (), ["x", "y"])


def makes_points(solution, log):
    Point = point(solution)
    log(Point.__name__, isinstance(Point, type))
    with log.raises():
        p = Point(1, y=2)
        log(repr(p))
        log(p.x, p.y, vars(p))


def one_field_replaced(solution, log):
    Point = point(solution)
    with log.raises():
        p = Point(1, 2)
        log(repr(p.with_y(7)), repr(p.with_x(9)))
        log(repr(p), p.with_x(1) is p)


def each_field_has_its_method(solution, log):
    Row = solution.make_class("Row", (), ["a", "b", "c"])
    with log.raises():
        row = Row(1, 2, 3)
        log([repr(getattr(row, "with_" + field)(0)) for field in "abc"])


def too_few_and_too_many(solution, log):
    Point = point(solution)
    for args, kwargs in (((1,), {}), ((1, 2, 3), {}), ((1, 2), {"x": 3}), ((1, 2), {"z": 3}),
                         ((1,), {"z": 2}), ((), {"y": 1}), ((), {}), ((1,), {"x": 1})):
        with log.raises():
            Point(*args, **kwargs)
            log("accepted", args, kwargs)


def all_by_name(solution, log):
    with log.raises():
        log(repr(point(solution)(y=1, x=2)))


def repr_of_values(solution, log):
    Person = solution.make_class("Person", (), ["name", "tags"])
    with log.raises():
        log(repr(Person("Ada", ["a", None])))


def no_fields(solution, log):
    Empty = solution.make_class("Empty", (), [])
    with log.raises():
        log(repr(Empty()))
    with log.raises():
        Empty(1)


def fields_can_be_assigned(solution, log):
    Point = point(solution)
    with log.raises():
        p, q = Point(1, 2), Point(3, 4)
        p.x = 10
        log(repr(p), repr(q), repr(p.with_y(0)))


def inherits_from_its_bases(solution, log):
    class Loud:
        def shout(self):
            return self.word.upper()

    class Quiet:
        def whisper(self):
            return self.word.lower()

    Word = solution.make_class("Word", (Loud, Quiet), ["word"])
    log(Word.__bases__ == (Loud, Quiet))
    with log.raises():
        w = Word("Hi")
        log(w.shout(), w.whisper(), isinstance(w, Loud), isinstance(w, Quiet))


def base_is_not_initialised(solution, log):
    class Base:
        def __init__(self):
            log("init of the base")

        def __repr__(self):
            return "a base"

    Thing = solution.make_class("Thing", (Base,), ["size"])
    with log.raises():
        log(repr(Thing(3)))


def base_made_the_same_way(solution, log):
    Point = point(solution)
    Place = solution.make_class("Place", (Point,), ["name"])
    with log.raises():
        place = Place("home")
        log(repr(place), isinstance(place, Point), vars(place))
        log(repr(Point(1, 2)), repr(place.with_name("work")))


def subclass_is_used(solution, log):
    class Pixel(point(solution)):
        pass

    with log.raises():
        other = Pixel(1, 2).with_x(5)
        log(repr(other), type(other) is Pixel)


def list_changes_afterwards(solution, log):
    fields = ["x", "y"]
    Point = solution.make_class("Point", (), fields)
    fields.append("z")
    fields[0] = "w"
    with log.raises():
        log(repr(Point(1, 2)), repr(Point(1, 2).with_x(3)))


def two_classes(solution, log):
    A = solution.make_class("A", (), ["x"])
    B = solution.make_class("B", (), ["y", "z"])
    with log.raises():
        log(repr(A(1)), repr(B(2, 3)), A is B, hasattr(A, "with_y"))


def value_is_none(solution, log):
    with log.raises():
        log(repr(point(solution)(None, y=None)), repr(point(solution)(1, 2).with_x(None)))
