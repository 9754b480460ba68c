def arguments_and_result(solution, log):
    @solution.logged(log)
    def area(width, height=1):
        return width * height

    log.call(area, 3, height=2)
    log.call(area, 4)


def shown_by_repr(solution, log):
    @solution.logged(log)
    def greet(name, loud=False):
        return ("hi " + name).upper() if loud else "hi " + name

    log.call(greet, "Ann", loud=True)
    log.call(greet, name="O'Neill")


def no_arguments(solution, log):
    @solution.logged(log)
    def nothing():
        pass

    log.call(nothing)


def it_raises(solution, log):
    @solution.logged(log)
    def half(number):
        return number / 2

    log.call(half, "x")
    log.call(half, 8)


def class_of_the_exception(solution, log):
    class OutOfTea(LookupError):
        pass

    @solution.logged(log)
    def brew(*, cups):
        raise OutOfTea("no tea left")

    try:
        brew(cups=2)
    except OutOfTea as error:
        log(str(error))


def arguments_as_they_were(solution, log):
    @solution.logged(log)
    def take_all(basket):
        taken = list(basket)
        basket.clear()
        return taken

    log.call(take_all, ["apple", "pear"])


def order_of_keywords(solution, log):
    @solution.logged(log)
    def order(*parts, **options):
        return len(parts) + len(options)

    log.call(order, 1, 2.5, None, zoom=3, after="x", bold=True)


def inner_calls_first(solution, log):
    @solution.logged(log)
    def factorial(n):
        return 1 if n == 0 else n * factorial(n - 1)

    factorial(2)


def keeps_its_name(solution, log):
    @solution.logged(log)
    def area(width, height):
        """Give the area of a rectangle."""

    log(area.__name__, area.__doc__)


def two_sinks(solution, log):
    first, second = [], []
    double = solution.logged(first.append)(lambda n: 2 * n)
    double.__name__ = "double"
    loud = solution.logged(second.append)(str.upper)
    log.call(double, 4)
    log.call(loud, "a")
    log(len(first), second)


def one_line_for_each_call(solution, log):
    lines = []
    longest = solution.logged(lines.append)(max)
    log(lines)
    for pair in ((1, 2), (4, 3)):
        longest(*pair)
        log(lines)
