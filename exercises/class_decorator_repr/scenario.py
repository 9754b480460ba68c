def shows_attributes(solution, log):
    @solution.auto_repr
    class Point:
        def __init__(self, x, y):
            self.x, self.y = x, y
            self._cache = None

    log(repr(Point(1, "b")))
    log(repr([Point(0.5, None)]))
    log(str(Point(3, (4,))))


def registered(solution, log):
    @solution.auto_repr
    class Tea:
        pass

    @solution.auto_repr
    class Coffee:
        pass

    class Water:
        pass

    log(solution.registry.get("Tea") is Tea, solution.registry.get("Coffee") is Coffee, "Water" in solution.registry)


def same_class(solution, log):
    class Box:
        """A box."""

    decorated = solution.auto_repr(Box)
    log(decorated is Box, decorated is solution.registry.get("Box"), Box.__doc__, Box.__mro__ == (Box, object))


def subclass_without_decorator(solution, log):
    @solution.auto_repr
    class Animal:
        def __init__(self, name):
            self.name = name

    class Dog(Animal):
        def __init__(self, name, breed):
            super().__init__(name)
            self.breed = breed

    log(repr(Animal("Kit")), repr(Dog("Rex", "collie")))
    log(isinstance(Dog("Rex", "collie"), Animal), "Dog" in solution.registry)


def subclass_with_decorator(solution, log):
    @solution.auto_repr
    class Shape:
        def __init__(self):
            self.colour = "red"

    @solution.auto_repr
    class Square(Shape):
        def __init__(self, side):
            super().__init__()
            self.side = side

    log(repr(Shape()), repr(Square(2)))
    log(solution.registry.get("Square") is Square, solution.registry.get("Shape") is Shape)


def own_repr_stays(solution, log):
    @solution.auto_repr
    class Secret:
        def __init__(self):
            self.password = "pw"

        def __repr__(self):
            return "<secret>"

    log(repr(Secret()), "Secret" in solution.registry)


def inherited_repr_is_replaced(solution, log):
    class Base:
        def __repr__(self):
            return "<base>"

    @solution.auto_repr
    class Child(Base):
        def __init__(self):
            self.age = 7

    log(repr(Child()), repr(Base()))


def as_they_are_now(solution, log):
    @solution.auto_repr
    class Account:
        rate = 0.5

        def __init__(self):
            self.balance = 10

    account = Account()
    log(repr(account))
    account.balance = 25
    account.owner = "Ann"
    log(repr(account))
    account.rate = 2
    del account.balance
    log(repr(account))


def order_of_setting(solution, log):
    @solution.auto_repr
    class Row:
        pass

    row = Row()
    row.z, row.a, row.m = 1, 2, 3
    log(repr(row))


def nothing_to_show(solution, log):
    @solution.auto_repr
    class Empty:
        def __init__(self):
            self._hidden = self.__mangled = 1

    log(repr(Empty()))


def later_one_of_the_same_name(solution, log):
    def make(size):
        @solution.auto_repr
        class Job:
            def __init__(self):
                self.size = size

        return Job

    first, second = make(1), make(2)
    log(solution.registry.get("Job") is second)
    log(repr(first()), repr(second()))


def name_inside_a_function(solution, log):
    class Outer:
        @solution.auto_repr
        class Inner:
            pass

    log(repr(Outer.Inner()), "Inner" in solution.registry)


def one_in_another(solution, log):
    @solution.auto_repr
    class Node:
        def __init__(self, value, next=None):
            self.value, self.next = value, next

    log(repr(Node(1, Node("x"))))
