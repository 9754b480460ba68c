def reporting(log, result=lambda *args, **kwargs: len(args) + len(kwargs)):
    def function(*args, **kwargs):
        log("called", *args, *sorted(kwargs))
        return result(*args, **kwargs)

    return function


def called_once_for_the_same(solution, log):
    @solution.cache(2)
    def square(n):
        log("called", n)
        return n * n

    log.call(square, 3)
    log.call(square, 3)
    log.call(square, 4)
    log.call(square, 3)


def forgets_what_was_not_asked_for(solution, log):
    @solution.cache(maxsize=2)
    def double(n):
        log("called", n)
        return 2 * n

    for n in (1, 2, 1, 3):
        double(n)
    log("1 was asked for after 2")
    log.call(double, 1)
    log.call(double, 2)


def as_many_as_promised(solution, log):
    double = solution.cache(3)(reporting(log, lambda n: 2 * n))
    for n in (1, 2, 3):
        double(n)
    log("all are still there")
    for n in (1, 2, 3):
        double(n)
    double(4)
    log("now 1 is gone")
    for n in (2, 3, 4, 1):
        double(n)


def one_place(solution, log):
    double = solution.cache(1)(reporting(log, lambda n: 2 * n))
    for n in (1, 1, 2, 2, 1):
        log.call(double, n)


def order_of_keywords(solution, log):
    f = solution.cache(4)(reporting(log))
    f(a=1, b=2)
    f(b=2, a=1)
    log("other values")
    f(a=2, b=1)
    f(a=1, b=2, c=3)


def keywords_are_no_positions(solution, log):
    f = solution.cache(8)(reporting(log, lambda *args, **kwargs: [list(args), kwargs]))
    log.call(f, 1, a=2)
    log.call(f, 1, ("a", 2))
    log.call(f, 1, "a", 2)
    log.call(f, (1, "a", 2))
    log.call(f, (1,), (("a", 2),))
    log.call(f)
    log.call(f, ())
    log.call(f, None)


def none_is_a_result(solution, log):
    nothing = solution.cache(2)(reporting(log, lambda n: None))
    log.call(nothing, 1)
    log.call(nothing, 1)


def exception_is_not_remembered(solution, log):
    tries = []

    @solution.cache(2)
    def fetch(n):
        tries.append(n)
        if len(tries) == 1:
            raise ConnectionError("not yet")
        return n

    log.call(fetch, 5)
    log.call(fetch, 5)
    log.call(fetch, 5)
    log(len(tries))


def list_as_an_argument(solution, log):
    total = solution.cache(2)(reporting(log, lambda numbers, start=0: sum(numbers) if start == 0 else start))
    numbers = [1, 2]
    log.call(total, numbers)
    numbers.append(3)
    log.call(total, numbers)
    log.call(total, (), start=[1])
    log.call(total, (1, 2))
    log.call(total, (1, 2))


def type_error_of_the_function(solution, log):
    @solution.cache(2)
    def broken(n):
        log("called", n)
        raise TypeError("broken")

    log.call(broken, 1)


def two_functions(solution, log):
    decorate = solution.cache(2)
    double = decorate(reporting(log, lambda n: 2 * n))
    triple = decorate(reporting(log, lambda n: 3 * n))
    log.call(double, 1)
    log.call(triple, 1)
    log.call(double, 1)


def keeps_its_name(solution, log):
    @solution.cache(2)
    def area(width, height):
        """Give the area of a rectangle."""

    log(area.__name__, area.__doc__)


def calls_itself(solution, log):
    calls = []

    @solution.cache(3)
    def fibonacci(n):
        calls.append(n)
        return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)

    log.call(fibonacci, 30)
    log(calls)


def scenario(solution, log, maxsize, arguments):
    seen = {"calls": 0, "order": 0}

    @solution.cache(maxsize)
    def double(n):
        seen["calls"] += 1
        seen["order"] = (7 * seen["order"] + n) % 1_000_003
        return 2 * n

    total = 0
    for n in arguments:
        total += double(n)
    log("total", total, "calls", seen["calls"], "their order", seen["order"])
