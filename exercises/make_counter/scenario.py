def counts_up(solution, log):
    with log.raises():
        tick = solution.make_counter()
        for _ in range(3):
            log.call(tick)


def begins_elsewhere(solution, log):
    with log.raises():
        tick = solution.make_counter(10)
        log.call(tick)
        log.call(tick)
        tick = solution.make_counter(start=-1)
        log.call(tick)
        log.call(tick)


def two_counters(solution, log):
    with log.raises():
        first, second = solution.make_counter(), solution.make_counter(5)
        log(first(), first(), second(), first(), second())


def later_counter_begins_anew(solution, log):
    with log.raises():
        first = solution.make_counter()
        first()
        first()
        log(solution.make_counter()(), first())


def no_calls_of_a_counter(solution, log):
    with log.raises():
        tick = solution.make_counter(3)
        log(callable(tick))
        log.call(tick, 1)
        log.call(tick)
