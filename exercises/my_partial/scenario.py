def show(*args, **keywords):
    return [list(args), keywords]


def stored_arguments_come_first(solution, log):
    def show(*args, **keywords):
        return [list(args), keywords]

    f = solution.partial(show, 1, 2, a=3)
    log.call(f)
    log.call(f, 4, b=5)
    log.call(solution.partial(int, base=2), "101")


def keyword_of_the_call_wins(solution, log):
    f = solution.partial(show, a=1, b=2)
    log.call(f, b=9)
    log.call(f)
    log.call(f, b=None)


def nothing_stored(solution, log):
    f = solution.partial(show)
    log.call(f)
    log.call(f, 1, a=2)
    log.call(lambda: (f.args, f.keywords))


def attributes(solution, log):
    f = solution.partial(show, 1, [2], a="x")
    log.call(lambda: (f.func is show, f.args, f.keywords))
    log(type(f) is solution.partial)


def partial_of_a_partial(solution, log):
    def show(*args, **keywords):
        return [list(args), keywords]

    inner = solution.partial(show, 1, a=1, b=1)
    outer = solution.partial(inner, 2, b=2, c=2)
    log.call(outer, 3, c=3)
    log.call(lambda: (outer.func is show, outer.args, outer.keywords))
    log.call(inner)
    log.call(lambda: (inner.args, inner.keywords))


def three_levels(solution, log):
    f = solution.partial(solution.partial(solution.partial(show, 1), 2, x=1), 3, y=2)
    log.call(f, 4)
    log.call(lambda: (f.func is show, f.args, f.keywords))


def thousands_of_levels(solution, log):
    f = show
    for number in range(5000):
        f = solution.partial(f, last=number)
    log.call(f, 1)


def any_name_as_a_keyword(solution, log):
    with log.raises():
        log.call(solution.partial(show, function=1, func=2, self=3, args=4, keywords=5))
    with log.raises():
        f = solution.partial(show)
        log.call(lambda: f(function=1, func=2, self=3, args=4, keywords=5))


def not_a_function(solution, log):
    with log.raises():
        solution.partial(3)
    with log.raises():
        solution.partial(None, 1)
    with log.raises():
        solution.partial()


def keywords_of_the_caller_stay(solution, log):
    options = {"a": 1}
    f = solution.partial(show, **options)
    g = solution.partial(f, b=2)
    f(c=3)
    g(d=4)
    log.call(lambda: (options, f.keywords, g.keywords))


def argument_changes_later(solution, log):
    basket = []
    f = solution.partial(show, basket)
    basket.append("apple")
    log.call(f)


def calls_each_time(solution, log):
    numbers = iter(range(10))
    draw = solution.partial(next, numbers)
    log.call(draw)
    log.call(draw)


def exception_passes(solution, log):
    log.call(solution.partial(int, base=2), "9")
    log.call(solution.partial(len), 1, 2)
