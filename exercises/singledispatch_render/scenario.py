from collections import OrderedDict, namedtuple


def all_types(solution, log):
    for value in (None, True, False, 0, 7, 1250000, "tea", "", [1, "tea", False], (1, 2), {"tea": 3, "milk": None}):
        log.call(solution.render, value)


def new_type(solution, log):
    class Money:
        def __init__(self, amount, currency):
            self.amount, self.currency = amount, currency

    log.call(solution.render, Money(5, "EUR"))
    with log.raises():
        @solution.render.register(Money)
        def show(money):
            return f"{money.amount} {money.currency}"

        log(callable(show), show(Money(1, "USD")))
    log.call(solution.render, Money(5, "EUR"))
    log.call(solution.render, [Money(5, "EUR"), None])
    log.call(solution.render, {"price": Money(7, "EUR"), "parts": (Money(1, "EUR"),)})


def bool_is_no_int(solution, log):
    log.call(solution.render, True)
    log.call(solution.render, [True, 1, False, 0])
    log.call(solution.render, {True: False})


def thousands(solution, log):
    for number in (999, 1000, -1000, -999999, 1234567890, 10 ** 18):
        log.call(solution.render, number)


def nested_values(solution, log):
    log.call(solution.render, [[], {}, (), [[1000]], {"a": {"b": [None, ("x",)]}}])
    log.call(solution.render, {1: "one", None: "none", (1, 2): [3]})


def other_types(solution, log):
    class Thing:
        pass

    for value in (1.5, {1, 2}, b"x", Thing(), Thing, len, 2j, frozenset()):
        log.call(solution.render, value)


def subclasses_of_known_types(solution, log):
    class Row(list):
        pass

    class Level(int):
        pass

    class Name(str):
        def upper(self):
            return "no"

    Pair = namedtuple("Pair", "left right")
    for value in (Row([1, 2]), Level(5000), Name("Ada"), OrderedDict(a=1, b=2), Pair(1, None)):
        log.call(solution.render, value)


def subclass_of_a_new_type(solution, log):
    class Animal:
        pass

    class Dog(Animal):
        pass

    class Puppy(Dog):
        pass

    with log.raises():
        solution.render.register(Animal)(lambda value: "an animal")
    log.call(solution.render, [Animal(), Dog(), Puppy()])
    with log.raises():
        solution.render.register(Dog)(lambda value: "a dog")
    log.call(solution.render, [Animal(), Dog(), Puppy()])


def nearest_of_two_bases(solution, log):
    class Left:
        pass

    class Right:
        pass

    class Both(Left, Right):
        pass

    with log.raises():
        solution.render.register(Right)(lambda value: "right")
    log.call(solution.render, Both())
    with log.raises():
        solution.render.register(Left)(lambda value: "left")
    log.call(solution.render, Both())


def registered_again(solution, log):
    class Box:
        pass

    with log.raises():
        solution.render.register(Box)(lambda value: "first")
        solution.render.register(Box)(lambda value: "second")
    log.call(solution.render, [Box()])


def subclass_of_list_with_its_own_text(solution, log):
    class Stack(list):
        pass

    with log.raises():
        solution.render.register(Stack)(lambda value: "stack of %d" % len(value))
    log.call(solution.render, [Stack([1, 2]), [1, 2]])


def new_type_as_a_key(solution, log):
    class City:
        pass

    with log.raises():
        solution.render.register(City)(lambda value: "a city")
    log.call(solution.render, {City(): 1000, "x": City()})


def deep_nesting(solution, log):
    value = 1
    for _ in range(50):
        value = [value]
    log.call(solution.render, value)
