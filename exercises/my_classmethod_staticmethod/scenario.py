def make_pizza(solution):
    class Pizza:
        def __init__(self, *toppings):
            self.toppings = toppings

        @solution.my_classmethod
        def margherita(cls):
            """Tomato and cheese."""
            return cls("tomato", "cheese")

        @solution.my_classmethod
        def named(cls, *args, **kwargs):
            return cls.__name__, args, kwargs

        @solution.my_staticmethod
        def area(radius):
            """Roughly."""
            return 3 * radius ** 2

        @solution.my_staticmethod
        def collect(*args, **kwargs):
            return args, kwargs

    return Pizza


def through_the_class(solution, log):
    Pizza = make_pizza(solution)
    with log.raises():
        pizza = Pizza.margherita()
        log(type(pizza) is Pizza, pizza.toppings)
    log.call(lambda: Pizza.area(2))


def through_an_object(solution, log):
    Pizza = make_pizza(solution)
    pizza = Pizza("ham")
    with log.raises():
        other = pizza.margherita()
        log(type(other) is Pizza, other.toppings, pizza.toppings)
    log.call(lambda: pizza.area(2))


def through_a_subclass(solution, log):
    class Calzone(make_pizza(solution)):
        pass

    with log.raises():
        log(type(Calzone.margherita()) is Calzone, Calzone.named())
    with log.raises():
        log(type(Calzone("ham").margherita()) is Calzone, Calzone("ham").named())
    log.call(lambda: (Calzone.area(1), Calzone().area(1)))


def subclass_does_not_stick(solution, log):
    Pizza = make_pizza(solution)

    class Calzone(Pizza):
        pass

    with log.raises():
        log(Pizza.named()[0], Calzone.named()[0], Pizza.named()[0], Calzone().named()[0], Pizza().named()[0])


def any_arguments(solution, log):
    Pizza = make_pizza(solution)
    for owner in (Pizza, Pizza()):
        with log.raises():
            log(owner.named(1, 2, size=3))
        with log.raises():
            log(owner.collect(1, 2, size=3))
        with log.raises():
            log(owner.collect())


def wrong_number_of_arguments(solution, log):
    Pizza = make_pizza(solution)
    with log.raises():
        Pizza.area()
    with log.raises():
        Pizza().area(1, 2)
    with log.raises():
        Pizza.margherita(1)


def super_in_a_class_method(solution, log):
    class Base:
        @solution.my_classmethod
        def path(cls):
            return [cls.__name__, "base"]

        @solution.my_staticmethod
        def unit():
            return "cm"

    class Child(Base):
        @solution.my_classmethod
        def path(cls):
            return super().path() + ["child"]

        @solution.my_staticmethod
        def unit():
            return "mm"

    class Grandchild(Child):
        pass

    with log.raises():
        log(Base.path(), Child.path(), Grandchild.path(), Grandchild().path())
        log(Base.unit(), Child.unit(), Grandchild().unit())


def kept_for_later(solution, log):
    Pizza = make_pizza(solution)

    class Calzone(Pizza):
        pass

    with log.raises():
        first, second, area = Pizza.named, Calzone.named, Pizza.area
        Calzone("x").named
        log(first(1), second(2), area(3))
        log(list(map(Calzone("x").area, [1, 2])))


def names_and_documentation(solution, log):
    Pizza = make_pizza(solution)
    with log.raises():
        log(Pizza.margherita.__name__, Pizza.margherita.__doc__)
        log(Pizza.area.__name__, Pizza.area.__doc__)
        log(Pizza().area.__name__, Pizza().margherita.__doc__)


def entry_in_the_object(solution, log):
    pizza = make_pizza(solution)()
    with log.raises():
        pizza.area = "hidden"
        pizza.named = "hidden too"
        log(pizza.area, pizza.named)


def object_that_is_false(solution, log):
    class Empty:
        def __len__(self):
            return 0

        @solution.my_classmethod
        def name(cls):
            return cls.__name__

        @solution.my_staticmethod
        def same(value):
            return value

    with log.raises():
        log(Empty().name(), Empty().same(5))


def state_of_the_class(solution, log):
    class Counter:
        count = 0

        @solution.my_classmethod
        def step(cls):
            cls.count += 1
            return cls.count

    class Other(Counter):
        pass

    with log.raises():
        log(Counter.step(), Counter().step(), Other.step(), Other.step(), Counter.count, Other.count)


def assigned_afterwards(solution, log):
    class Late:
        pass

    with log.raises():
        Late.name = solution.my_classmethod(lambda cls, end: cls.__name__ + end)
        Late.twice = solution.my_staticmethod(lambda x: 2 * x)
        log(Late.name("!"), Late().name("?"), Late.twice(4), Late().twice(5))
