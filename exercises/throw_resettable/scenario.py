def count_and_reset(solution, log):
    count = solution.counter(5)
    log.call(next, count)
    log.call(next, count)
    log.call(count.throw, solution.Reset())
    log.call(next, count)
    log.call(count.throw, solution.Reset(40))
    log.call(next, count)
    log.call(count.throw, solution.Reset())
    log.call(next, count)


def plain_counting(solution, log):
    for start in (0, -2, 10 ** 20):
        count = solution.counter(start)
        log.call(lambda: [next(count) for _ in range(4)])


def reset_at_once(solution, log):
    count = solution.counter(1)
    log.call(next, count)
    log.call(count.throw, solution.Reset())
    log.call(next, count)


def several_resets_in_a_row(solution, log):
    count = solution.counter(1)
    log.call(lambda: [next(count) for _ in range(3)])
    log.call(count.throw, solution.Reset())
    log.call(count.throw, solution.Reset())
    log.call(count.throw, solution.Reset(7))
    log.call(count.throw, solution.Reset(9))
    log.call(count.throw, solution.Reset())
    log.call(next, count)


def many_resets(solution, log):
    count = solution.counter(3)
    log.call(next, count)
    with log.raises():
        for _ in range(2000):
            count.throw(solution.Reset())
    log.call(next, count)


def reset_to_zero(solution, log):
    count = solution.counter(5)
    log.call(next, count)
    log.call(count.throw, solution.Reset(0))
    log.call(next, count)
    log.call(count.throw, solution.Reset(-3))
    log.call(next, count)


def class_is_thrown(solution, log):
    count = solution.counter(5)
    log.call(lambda: [next(count) for _ in range(3)])
    log.call(count.throw, solution.Reset)
    log.call(next, count)


def subclass_of_reset(solution, log):
    class HardReset(solution.Reset):
        pass

    count = solution.counter(5)
    log.call(lambda: [next(count) for _ in range(3)])
    log.call(count.throw, HardReset(2))
    log.call(count.throw, HardReset())


def other_exceptions(solution, log):
    for error in (ValueError("v"), KeyError("k"), Exception("e"), KeyboardInterrupt()):
        count = solution.counter(5)
        log.call(next, count)
        try:
            log("goes on", count.throw(error))
        except BaseException as caught:
            log(type(caught).__name__, caught is error)
        log.call(next, count)


def closed(solution, log):
    count = solution.counter(5)
    log.call(next, count)
    log.call(count.close)
    log.call(next, count)
    log.call(count.close)


def closed_after_a_reset(solution, log):
    count = solution.counter(5)
    log.call(next, count)
    log.call(count.throw, solution.Reset())
    log.call(count.close)
    log.call(next, count)


def closed_before_the_start(solution, log):
    count = solution.counter(5)
    log.call(count.close)
    log.call(next, count)


def two_counters(solution, log):
    a, b = solution.counter(1), solution.counter(100)
    log.call(lambda: [next(a), next(b), next(a), next(b)])
    log.call(a.throw, solution.Reset())
    log.call(lambda: [next(a), next(b)])


def what_reset_is(solution, log):
    log([base.__name__ for base in solution.Reset.__bases__])
    log(str(solution.Reset()), solution.Reset(4).args)


def in_a_for_loop(solution, log):
    count, seen = solution.counter(0), []
    for number in count:
        seen.append(number)
        if number == 3:
            seen.append(count.throw(solution.Reset(10)))
        if number == 12:
            break
    log(seen)
