def repeat(function, times=2):
    """Call the function several times."""

    def wrapper(*args):
        return [function(*args) for _ in range(times)]

    return wrapper


def tick():
    return "tick"


def three_ways(solution, log):
    @solution.flexible
    def repeat(function, times=2):
        return lambda *args: [function(*args) for _ in range(times)]

    @repeat
    def bare():
        return "bare"

    @repeat()
    def empty():
        return "empty"

    @repeat(times=3)
    def options():
        return "options"

    log.call(bare)
    log.call(empty)
    log.call(options)


def bare(solution, log):
    log.call(solution.flexible(repeat)(tick))


def empty_parentheses(solution, log):
    decorate = solution.flexible(repeat)
    with log.raises():
        log.call(decorate()(tick))


def at_once_with_options(solution, log):
    decorate = solution.flexible(repeat)
    with log.raises():
        log.call(decorate(tick, times=4))


def called_once_and_late(solution, log):
    @solution.flexible
    def marked(function, **options):
        log("decorates", function.__name__, sorted(options))
        return function

    def tick():
        return "tick"

    log("made")
    waiting = marked(size=1, colour="red")
    log("options are given")
    waiting(tick)()
    log("called")
    marked(tick)
    marked()(tick)


def used_for_two_functions(solution, log):
    thrice = solution.flexible(repeat)(times=3)
    log.call(thrice(lambda: 1))
    log.call(thrice(lambda: 2))
    log.call(thrice(abs), -5)


def option_is_a_function(solution, log):
    @solution.flexible
    def after(function, then=None):
        return lambda *args: then(function(*args)) if then else function(*args)

    @after(then=str)
    def double(n):
        return 2 * n

    log.call(double, 4)
    log.call(after(double, then=len), 50)


def option_is_none(solution, log):
    @solution.flexible
    def default(function, value=0):
        return lambda *args: [function(*args), value]

    log.call(default(value=None)(tick))
    log.call(default(tick, value=None))
    log.call(default(tick))


def names_of_options(solution, log):
    decorate = solution.flexible(lambda target, **options: options)
    with log.raises():
        log(decorate(function=1, decorator=2)(tick))
    with log.raises():
        log(decorate(tick, function=1, decorator=2, options=3, args=4, self=5))


def not_a_function(solution, log):
    decorate = solution.flexible(repeat)
    with log.raises():
        decorate(3)
    with log.raises():
        decorate("times", times=1)
    with log.raises():
        decorate(None)
    with log.raises():
        decorate(tick, 3)
    with log.raises():
        decorate(tick, tick)


def class_is_decorated(solution, log):
    @solution.flexible
    def tagged(cls, tag="plain"):
        cls.tag = tag
        return cls

    @tagged
    class First:
        pass

    @tagged(tag="special")
    class Second:
        pass

    log(First.tag, Second.tag, First.__name__)


def returns_whatever_it_returns(solution, log):
    replace = solution.flexible(lambda function, by=None: by)
    log(replace(tick))
    log(replace(by=7)(tick))


def unknown_option(solution, log):
    decorate = solution.flexible(repeat)
    with log.raises():
        decorate(tick, speed=3)


def keeps_its_name(solution, log):
    decorate = solution.flexible(repeat)
    log(decorate.__name__, decorate.__doc__)
