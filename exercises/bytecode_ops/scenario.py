import math

LIMIT = 3
count = 0


def ask(solution, log, fn, *names):
    for name in names:
        log.call(solution.uses_global, fn, name)


def area_of_a_circle(solution, log):
    def area(r):
        return math.pi * r ** 2

    ask(solution, log, area, "math", "pi", "r")


def locals_and_texts(solution, log):
    def local():
        LIMIT = 1
        return LIMIT

    def parameter(LIMIT, *, count=2):
        return LIMIT + count

    def text():
        """LIMIT"""
        return ["LIMIT", ("count", "LIMIT")]

    ask(solution, log, local, "LIMIT")
    ask(solution, log, parameter, "LIMIT", "count")
    ask(solution, log, text, "LIMIT", "count")


def attributes_are_not_globals(solution, log):
    def attribute(box):
        box.LIMIT += 1
        return box.count(box.len)

    def keyword():
        return dict(LIMIT=1, count=2)

    def module():
        import math
        from os import path
        return math, path

    ask(solution, log, attribute, "LIMIT", "count", "len")
    ask(solution, log, keyword, "LIMIT", "dict")
    ask(solution, log, module, "math", "os", "path")


def builtins_count(solution, log):
    def shout(words):
        return [len(words), print]

    ask(solution, log, shout, "len", "print", "words", "lens", "prin")


def stored_and_deleted(solution, log):
    def store():
        global count
        count = 1

    def delete():
        global count
        del count

    def add():
        global count
        count += LIMIT

    for fn in (store, delete, add):
        ask(solution, log, fn, "count", "LIMIT")


def functions_inside(solution, log):
    def with_function():
        def inner():
            return LIMIT
        return inner

    def deeper():
        def one():
            def two():
                return lambda: LIMIT
            return two
        return one

    def with_comprehension(numbers):
        return [n for n in numbers if n < LIMIT]

    def with_generator(numbers):
        return (count for n in numbers)

    for fn in (with_function, deeper, with_comprehension, with_generator):
        ask(solution, log, fn, "LIMIT", "count", "n")


def variables_of_the_function_around(solution, log):
    count = 5

    def closure():
        return count

    def outer():
        LIMIT = 1

        def inner():
            nonlocal LIMIT
            LIMIT += 1
            return LIMIT
        return inner

    def mixed():
        def inner(LIMIT):
            return LIMIT
        return inner(LIMIT)

    ask(solution, log, closure, "count")
    ask(solution, log, outer, "LIMIT")
    ask(solution, log, mixed, "LIMIT")


def last_instructions(solution, log):
    def late(a):
        if a:
            return 1
        try:
            a = a.b
        except a:
            pass
        return LIMIT

    def early():
        LIMIT
        return 0

    def empty():
        pass

    ask(solution, log, late, "LIMIT", "b", "a")
    ask(solution, log, early, "LIMIT")
    ask(solution, log, empty, "LIMIT", "None", "")


def globals_that_do_not_exist(solution, log):
    def fn():
        raise no_such_name

    ask(solution, log, fn, "no_such_name", "LIMIT", "math")


def bound_methods_and_lambdas(solution, log):
    class Box:
        LIMIT = 1

        def size(self):
            return self.LIMIT + count

    ask(solution, log, Box().size, "count", "LIMIT", "self")
    ask(solution, log, lambda: LIMIT, "LIMIT", "count")


def functions_are_not_called(solution, log):
    calls = []

    def fn():
        calls.append(LIMIT)

    ask(solution, log, fn, "LIMIT", "calls", "append")
    log(calls)
