def countdown(solution, log):
    r = solution.MyRange(10, 0, -3)
    log(list(r))
    log(len(r), r[0], r[-1])
    log(7 in r, 8 in r)
    log(list(reversed(r)))


def two_loops_at_once(solution, log):
    r = solution.MyRange(0, 3, 1)
    log([(a, b) for a in r for b in r])
    log(list(r), list(r))


def step_of_zero(solution, log):
    with log.raises():
        solution.MyRange(1, 5, 0)


def uneven_steps(solution, log):
    for stop in (0, 1, 2, 3, 4, 5, 6, 7):
        r = solution.MyRange(0, stop, 3)
        log(stop, len(r), list(r))


def downwards(solution, log):
    r = solution.MyRange(5, -5, -4)
    log(len(r), list(r), list(reversed(r)))
    log([x for x in (6, 5, 4, 1, 0, -3, -5, -7) if x in r])
    log(r[1], r[-3])
    log(list(solution.MyRange(6, 0, -3)), list(solution.MyRange(2, -1, -1)))


def empty(solution, log):
    for bounds in ((3, 3, 1), (5, 2, 1), (2, 5, -1)):
        r = solution.MyRange(*bounds)
        log(len(r), list(r), list(reversed(r)), bounds[0] in r)
        log.call(lambda: r[0])
        log.call(lambda: r[-1])


def contains(solution, log):
    r = solution.MyRange(-4, 9, 3)
    log([x for x in (-10, -7, -5, -4, -3, -1, 0, 2, 5, 7, 8, 9, 11, 14) if x in r])


def index_beyond_the_ends(solution, log):
    r = solution.MyRange(0, 10, 5)
    for index in (0, 1, 2, 100, -1, -2, -3):
        log.call(lambda: (index, r[index]))


def a_million_millions(solution, log):
    r = solution.MyRange(0, 10**12, 1)
    log(len(r), r[-1], r[10**11])
    log(10**12 - 1 in r, 10**12 in r)
    first = iter(r)
    log(next(first), next(first))
    last = iter(reversed(r))
    log(next(last), next(last))


def scenario(solution, log, start, stop, step):
    r = solution.MyRange(start, stop, step)
    log(len(r), list(r), list(reversed(r)))
    for index in (0, 1, 2, -1, -2, -3):
        log.call(lambda: (index, r[index]))
    log([x for x in (-6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6) if x in r])
