def make_square(solution):
    class Square:
        def __init__(self, side):
            self.side = side

        @solution.my_property
        def area(self):
            """Side times side."""
            return self.side ** 2

        @area.setter
        def area(self, value):
            self.side = value ** 0.5

    return Square


def reads_and_writes(solution, log):
    with log.raises():
        s = make_square(solution)(3)
        log(s.area)
        s.area = 16
        log(s.side, s.area)


def read_only(solution, log):
    class Circle:
        @solution.my_property
        def radius(self):
            return 5

    c = Circle()
    with log.raises():
        c.radius = 6
    with log.raises():
        del c.radius
    log.call(lambda: c.radius)
    log(vars(c))


def write_only(solution, log):
    class Safe:
        secret = solution.my_property(fset=lambda self, value: log("set", value))

    safe = Safe()
    with log.raises():
        log(safe.secret)
    with log.raises():
        safe.secret = 7


def with_a_deleter(solution, log):
    with log.raises():
        class Cache:
            @solution.my_property
            def data(self):
                return self._data

            @data.setter
            def data(self, value):
                self._data = value

            @data.deleter
            def data(self):
                log("deleting")
                del self._data

        cache = Cache()
        cache.data = 5
        log(cache.data)
        del cache.data
        log(hasattr(cache, "data"), vars(cache))


def read_from_the_class(solution, log):
    Square = make_square(solution)
    with log.raises():
        log(type(Square.area) is solution.my_property, Square.area is vars(Square)["area"])


def setter_makes_a_new_one(solution, log):
    with log.raises():
        first = solution.my_property(lambda self: 1)
        second = first.setter(lambda self, value: log("set", value))
        third = second.deleter(lambda self: log("deleted"))
        fourth = third.getter(lambda self: 4)
        log(first is second, second is third, third is fourth)
        log([p.fset is None for p in (first, second, third, fourth)])
        log([p.fdel is None for p in (first, second, third, fourth)])
        log([p.fget(None) for p in (first, second, third, fourth)])
        log([type(p) is solution.my_property for p in (first, second, third, fourth)])


def base_class_stays_read_only(solution, log):
    class Base:
        @solution.my_property
        def size(self):
            return 1

    with log.raises():
        class Child(Base):
            @Base.size.setter
            def size(self, value):
                log("child set", value)

        Child().size = 2
        log(Child().size)
    with log.raises():
        Base().size = 3


def getter_in_a_subclass(solution, log):
    Square = make_square(solution)
    with log.raises():
        class Loud(Square):
            @Square.area.getter
            def area(self):
                return "loud"

        loud, plain = Loud(2), Square(2)
        log(loud.area, plain.area)
        loud.area = 9
        log(loud.side)


def functions_as_arguments(solution, log):
    def read(self):
        return self._x

    def write(self, value):
        self._x = value

    def erase(self):
        del self._x

    made = solution.my_property(read, write, erase, "The x.")

    class Box:
        x = made

    box = Box()
    with log.raises():
        log(made.fget is read, made.fset is write, made.fdel is erase, made.__doc__)
        box.x = 4
        log(box.x)
        del box.x
        log(vars(box))


def entry_in_the_dict(solution, log):
    Square = make_square(solution)
    s = Square(3)
    vars(s)["area"] = "from the dict"
    log.call(lambda: s.area)

    class Circle:
        @solution.my_property
        def radius(self):
            return 5

    c = Circle()
    vars(c)["radius"] = "from the dict"
    log.call(lambda: c.radius)


def documentation(solution, log):
    def documented(self):
        """Reads it."""

    def plain(self):
        return 1

    make = solution.my_property
    with log.raises():
        log(make(documented).__doc__, make(plain).__doc__, make().__doc__)
        log(make(documented, doc="Better.").__doc__, make(documented, doc="").__doc__)
        log(make(documented).setter(plain).__doc__, make(plain, doc="Mine.").deleter(plain).__doc__)
        log(make(plain, doc="Mine.").setter(plain).deleter(plain).__doc__)


def two_objects(solution, log):
    Square = make_square(solution)
    a, b = Square(1), Square(5)
    with log.raises():
        log(a.area, b.area)
        a.area = 4
        log(a.side, b.side)


def errors_of_the_getter(solution, log):
    class Broken:
        @solution.my_property
        def value(self):
            raise KeyError("inside")

        @solution.my_property
        def nothing(self):
            return None

    with log.raises():
        Broken().value
    log.call(lambda: Broken().nothing)
