def public(cls):
    return [name for name in vars(cls) if not name.startswith("__")]


def values_and_methods(solution, log):
    class Settings(metaclass=solution.ForceUpperCase):
        colour = "red"

        def describe(self):
            return "It is " + self.COLOUR

    log(Settings.__name__, public(Settings))
    log.call(lambda: Settings.COLOUR)
    log.call(lambda: Settings().DESCRIBE())
    log(hasattr(Settings, "colour"), hasattr(Settings, "describe"))


def dunders_stay(solution, log):
    with log.raises():
        class Box(metaclass=solution.ForceUpperCase):
            """A box."""

            def __init__(self, size):
                self.size = size

            def __len__(self):
                return self.size

        log(public(Box), Box.__doc__, hasattr(Box, "__INIT__"))
        log(len(Box(3)))


def super_in_a_method(solution, log):
    with log.raises():
        class Base(metaclass=solution.ForceUpperCase):
            def greet(self):
                return "hello"

        class Child(Base):
            def greet(self):
                return super().GREET() + " again"

        log(Child().GREET())


def underscore_in_front(solution, log):
    class Hidden(metaclass=solution.ForceUpperCase):
        _size = 4
        last_ = 5

    log(public(Hidden))


def half_a_dunder(solution, log):
    made = solution.ForceUpperCase("Made", (), {"__front": 1, "back__": 2, "__both__": 3})
    log([name for name in vars(made) if name.strip("_").lower() in ("front", "back", "both")])


def capitals_already(solution, log):
    class Limits(metaclass=solution.ForceUpperCase):
        MAX = 9
        minMax2 = 7

    log(public(Limits), Limits.MAX)
    log.call(lambda: Limits.MINMAX2)


def names_that_clash(solution, log):
    with log.raises():
        class Sizes(metaclass=solution.ForceUpperCase):
            size = 1
            Size = 2

        log(public(Sizes))
    with log.raises():
        class Mixed(metaclass=solution.ForceUpperCase):
            SIZE = 1

            def size(self):
                return 2

        log(public(Mixed))


def same_name_twice_is_no_clash(solution, log):
    with log.raises():
        class Sizes(metaclass=solution.ForceUpperCase):
            size = 1
            size = size + 1

        log(Sizes.SIZE)


def subclass_follows(solution, log):
    class Base(metaclass=solution.ForceUpperCase):
        colour = "red"

    class Child(Base):
        colour = "blue"
        taste = "sweet"

    log(type(Child) is solution.ForceUpperCase, public(Child))
    log.call(lambda: (Base.COLOUR, Child.COLOUR, Child.TASTE))


def set_name_hears_the_new_name(solution, log):
    heard = []

    class Field:
        def __set_name__(self, owner, name):
            heard.append(name)

    class Form(metaclass=solution.ForceUpperCase):
        city = Field()
        street = Field()

    log(heard)


def later_names_stay(solution, log):
    class Box(metaclass=solution.ForceUpperCase):
        pass

    Box.colour = "red"
    box = Box()
    box.size = 3
    log(public(Box), vars(box))


def empty_body(solution, log):
    class Empty(metaclass=solution.ForceUpperCase):
        pass

    log(public(Empty), isinstance(Empty, solution.ForceUpperCase), issubclass(solution.ForceUpperCase, type))


def properties_and_static_methods(solution, log):
    class Circle(metaclass=solution.ForceUpperCase):
        @property
        def area(self):
            return 12

        @staticmethod
        def unit():
            return "cm"

        @classmethod
        def make(cls):
            return cls()

    with log.raises():
        log(Circle.MAKE().AREA, Circle.UNIT(), public(Circle))
