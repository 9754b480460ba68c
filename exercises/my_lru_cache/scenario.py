def reporting(log, result=lambda *args, **kwargs: len(args) + len(kwargs)):
    def function(*args, **kwargs):
        log("called", *args, *sorted(kwargs))
        return result(*args, **kwargs)

    return function


def info(log, function):
    log.call(lambda: tuple(function.cache_info()))


def hits_and_misses(solution, log):
    @solution.lru_cache(maxsize=2)
    def square(n):
        log("called", n)
        return n * n

    log.call(lambda: tuple(square.cache_info()))
    for n in (3, 4, 3):
        log.call(square, n)
    log.call(lambda: tuple(square.cache_info()))


def cleared(solution, log):
    @solution.lru_cache(4)
    def square(n):
        log("called", n)
        return n * n

    for n in (3, 4, 3):
        square(n)
    log.call(square.cache_clear)
    log.call(lambda: tuple(square.cache_info()))
    log.call(square, 3)
    log.call(lambda: tuple(square.cache_info()))


def fields_have_names(solution, log):
    square = solution.lru_cache(maxsize=5)(lambda n: n * n)
    square(1), square(1), square(1), square(2)
    seen = square.cache_info()
    square(3)
    log.call(lambda: (seen.hits, seen.misses, seen.maxsize, seen.currsize))
    log(isinstance(seen, tuple), len(seen))


def forgets_what_was_not_asked_for(solution, log):
    double = solution.lru_cache(2)(reporting(log, lambda n: 2 * n))
    for n in (1, 2, 1, 3):
        double(n)
    log("1 was asked for after 2")
    log.call(double, 1)
    log.call(double, 2)
    info(log, double)


def as_many_as_promised(solution, log):
    double = solution.lru_cache(3)(reporting(log, lambda n: 2 * n))
    for n in (1, 2, 3, 1, 2, 3, 4, 2, 3, 4, 1):
        double(n)
    info(log, double)


def one_place(solution, log):
    double = solution.lru_cache(1)(reporting(log, lambda n: 2 * n))
    for n in (1, 1, 2, 2, 1):
        log.call(double, n)
    info(log, double)


def no_place_at_all(solution, log):
    double = solution.lru_cache(maxsize=0)(reporting(log, lambda n: 2 * n))
    for n in (1, 1, 2):
        log.call(double, n)
    info(log, double)


def no_bound(solution, log):
    double = solution.lru_cache(maxsize=None)(lambda n: 2 * n)
    for n in list(range(500)) * 2:
        double(n)
    info(log, double)


def without_a_number(solution, log):
    double = solution.lru_cache()(lambda n: 2 * n)
    for n in list(range(129)) + [128, 1, 0]:
        double(n)
    info(log, double)


def keywords_are_no_positions(solution, log):
    f = solution.lru_cache(16)(reporting(log, lambda *args, **kwargs: [list(args), kwargs]))
    log.call(f, 1)
    log.call(f, n=1)
    log.call(f, "n", 1)
    log.call(f, ("n", 1))
    log.call(f, (("n", 1),))
    log.call(f, n=1)
    log.call(f)
    log.call(f, ())
    log.call(f, 1, n=1)
    info(log, f)


def none_is_a_result(solution, log):
    nothing = solution.lru_cache(2)(reporting(log, lambda n: None))
    log.call(nothing, 1)
    log.call(nothing, 1)
    info(log, nothing)


def it_raises(solution, log):
    @solution.lru_cache(2)
    def fail(n):
        log("called", n)
        raise KeyError(n)

    log.call(fail, 1)
    log.call(fail, 1)
    info(log, fail)


def list_as_an_argument(solution, log):
    total = solution.lru_cache(2)(reporting(log, lambda numbers: sum(numbers)))
    log.call(total, [1, 2])
    log.call(total, (1, 2))
    log.call(total, numbers=[1, 2])
    info(log, total)


def two_functions(solution, log):
    decorate = solution.lru_cache(2)
    double = decorate(lambda n: 2 * n)
    triple = decorate(lambda n: 3 * n)
    log.call(double, 1)
    log.call(triple, 1)
    log.call(double, 1)
    info(log, double)
    info(log, triple)
    triple.cache_clear()
    info(log, double)


def keeps_its_name(solution, log):
    def area(width, height):
        """Give the area of a rectangle."""

    cached = solution.lru_cache(2)(area)
    log.call(lambda: (cached.__name__, cached.__doc__, cached.__wrapped__ is area))


def function_itself_is_not_counted(solution, log):
    double = solution.lru_cache(2)(reporting(log, lambda n: 2 * n))
    double(1)
    log.call(lambda: double.__wrapped__(1))
    info(log, double)


def calls_itself(solution, log):
    @solution.lru_cache(3)
    def fibonacci(n):
        return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)

    log.call(fibonacci, 40)
    info(log, fibonacci)


def scenario(solution, log, maxsize, arguments):
    seen = {"order": 0}

    @solution.lru_cache(maxsize)
    def double(n):
        seen["order"] = (7 * seen["order"] + n) % 1_000_003
        return 2 * n

    total = 0
    for n in arguments:
        total += double(n)
    log("total", total, "order of calls", seen["order"])
    info(log, double)
