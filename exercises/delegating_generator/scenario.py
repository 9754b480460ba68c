def returned(log, gen):
    """Pulls what is left, and logs it and the value in StopIteration."""
    items = []
    while True:
        try:
            items.append(next(gen))
        except StopIteration as stop:
            log(items, "returns", stop.value)
            return


def scenario(solution, log, size):
    results = {}
    for _ in solution.totals(((name, (i % 10 for i in range(size))) for name in "abcd"), results):
        pass
    log(results)


def tally_returns_a_pair(solution, log):
    returned(log, solution.tally([3, 4, 5]))
    returned(log, solution.tally([]))
    returned(log, solution.tally([0.5]))


def two_groups(solution, log):
    results = {}
    gen = solution.totals([("a", [1, 2]), ("b", [5])], results)
    log.call(next, gen)
    log.call(gen.send, 100)
    log(results)
    log.call(next, gen)
    log(results)
    returned(log, gen)
    log(results)


def send_to_tally(solution, log):
    gen = solution.tally([1, 2, 3])
    log.call(next, gen)
    log.call(gen.send, 10)
    log.call(next, gen)
    with log.raises():
        gen.send(30)
    for value in (0, -1, 0.5):
        gen = solution.tally([7, 8])
        log.call(next, gen)
        log.call(gen.send, value)
        returned(log, gen)


def value_of_the_end(solution, log):
    gen = solution.tally([1, 2])
    log.call(next, gen)
    log.call(next, gen)
    try:
        log("no end", gen.send(5))
    except StopIteration as stop:
        log(stop.value)


def throw_to_tally(solution, log):
    gen = solution.tally([1, 2, 3, 4])
    log.call(next, gen)
    log.call(gen.throw, ValueError("not that one"))
    log.call(gen.throw, ValueError("nor that"))
    log.call(gen.send, 10)
    returned(log, gen)


def throw_at_the_last_item(solution, log):
    gen = solution.tally([1, 2])
    log.call(next, gen)
    log.call(next, gen)
    try:
        log("no end", gen.throw(ValueError("no")))
    except StopIteration as stop:
        log(stop.value)
    except ValueError:
        log("ValueError")


def other_exceptions(solution, log):
    gen = solution.tally([1, 2])
    log.call(next, gen)
    log.call(gen.throw, KeyError("k"))
    log.call(next, gen)
    results = {}
    gen = solution.totals([("a", [1]), ("b", [2])], results)
    log.call(next, gen)
    log.call(gen.throw, OSError("o"))
    log.call(next, gen)
    log(results)


def throw_through_totals(solution, log):
    results = {}
    gen = solution.totals([("a", [1, 2]), ("b", [5, 6])], results)
    log.call(next, gen)
    log.call(gen.throw, ValueError("not the 1"))
    log.call(gen.throw, ValueError("not the 2"))
    log(results)
    returned(log, gen)
    log(results)


def number_that_counted(solution, log):
    returned(log, solution.totals([("a", [1, 2, 3]), ("b", []), ("c", [9])], {}))
    returned(log, solution.totals([], {}))
    returned(log, solution.totals([("a", [])], {}))


def empty_groups(solution, log):
    results = {}
    returned(log, solution.totals([("a", []), ("b", [1]), ("c", [])], results))
    log(results)


def asks_only_when_needed(solution, log):
    results = {}
    first, second = log.source([1, 2]), log.source([3, 4])
    groups = log.source([("a", first), ("b", second)])
    gen = solution.totals(groups, results)
    log(groups.taken, first.taken)
    for _ in range(3):
        log.call(next, gen)
        log(groups.taken, first.taken, second.taken, sorted(results))


def closed_early(solution, log):
    def items():
        try:
            yield 1
            yield 2
        finally:
            log("items are closed")

    results = {}
    gen = solution.totals([("a", [9]), ("b", items())], results)
    log.call(next, gen)
    log.call(next, gen)
    log.call(gen.close)
    log.call(next, gen)
    log(results)


def same_name_twice(solution, log):
    results = {"old": 1}
    returned(log, solution.totals([("a", [1]), ("a", [2, 3])], results))
    log(results)
