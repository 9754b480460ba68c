def person(solution):
    class Person:
        name = solution.Typed(str)
        age = solution.Typed(int)

    return Person


def checks_the_type(solution, log):
    p = person(solution)()
    p.age = 42
    log(p.age)
    with log.raises():
        p.age = "old"
    log(p.age)


def two_objects(solution, log):
    Person = person(solution)
    ada, bob = Person(), Person()
    ada.name = "Ada"
    bob.name = "Bob"
    log(ada.name, bob.name)


def two_attributes_of_one_type(solution, log):
    class Point:
        x = solution.Typed(int)
        y = solution.Typed(int)

    p = Point()
    p.x = 1
    p.y = 2
    log(p.x, p.y)


def not_set_yet(solution, log):
    p = person(solution)()
    with log.raises():
        log(p.name)
    log(hasattr(p, "age"), getattr(p, "age", 7))


def wrong_first_value_sets_nothing(solution, log):
    p = person(solution)()
    with log.raises():
        p.name = None
    log(hasattr(p, "name"))


def message_names_the_attribute(solution, log):
    class Order:
        quantity = solution.Typed(int)
        customer = solution.Typed(str)

    order = Order()
    for name, value in (("quantity", 1.5), ("customer", 3)):
        try:
            setattr(order, name, value)
            log("no error")
        except TypeError as error:
            log(name, name in str(error))


def subclasses_are_accepted(solution, log):
    class Reading:
        error = solution.Typed(Exception)
        number = solution.Typed(int)

    r = Reading()
    with log.raises():
        r.error = KeyError("k")
    with log.raises():
        r.number = True
    log(r.number, type(r.error).__name__)


def read_from_the_class(solution, log):
    Person = person(solution)
    with log.raises():
        log(type(Person.age) is solution.Typed, Person.age is Person.__dict__["age"])


def inherited(solution, log):
    class Student(person(solution)):
        course = solution.Typed(str)

    s, t = Student(), Student()
    s.name, s.course = "Ada", "sums"
    t.name = "Bob"
    log(s.name, s.course, t.name)
    with log.raises():
        s.name = 5
    with log.raises():
        log(t.course)


def used_in_init(solution, log):
    class Account:
        owner = solution.Typed(str)

        def __init__(self, owner):
            self.owner = owner

    log(Account("Ada").owner)
    with log.raises():
        Account(12)


def falsy_values(solution, log):
    p = person(solution)()
    p.age, p.name = 0, ""
    log(p.age, p.name)


def objects_that_are_equal(solution, log):
    class Box:
        size = solution.Typed(int)

        def __eq__(self, other):
            return True

        def __hash__(self):
            return 1

    a, b = Box(), Box()
    a.size = 1
    b.size = 2
    log(a.size, b.size)
