def fail(error):
    def work():
        raise error

    return work


def give(value):
    return lambda: value


def show(solution, log, steps, refuse=None):
    events = []

    def accept(result):
        if refuse is not None:
            raise refuse
        log("accepted", result)

    try:
        log.call(solution.run, steps, accept, events)
    except KeyboardInterrupt:
        log("interrupted")
    log(events)


def failed_step(solution, log):
    events = []
    steps = [("a", lambda: 1), ("b", lambda: int("x")), ("c", lambda: 3)]
    log.call(solution.run, steps, lambda result: log("accepted", result), events)
    log(events)


def other_error_leaves(solution, log):
    events = []
    steps = [("a", lambda: 1), ("b", lambda: {}["k"]), ("c", lambda: 3)]
    log.call(solution.run, steps, lambda result: log("accepted", result), events)
    log(events)


def stop(solution, log):
    show(solution, log, [("a", fail(ValueError("v"))), ("b", give("stop")), ("c", give(3))])


def accept_raises(solution, log):
    show(solution, log, [("a", give(1)), ("b", give(2))], refuse=ValueError("too small"))


def no_steps(solution, log):
    show(solution, log, [])


def subclass_of_value_error(solution, log):
    def decode():
        return b"\xff".decode("utf-8")

    show(solution, log, [("a", decode), ("b", give(2))])


def stop_is_not_accepted_by_all(solution, log):
    show(solution, log, [("a", give("stop")), ("b", give(2))], refuse=ValueError("never"))


def none_as_result(solution, log):
    show(solution, log, [("a", give(None)), ("b", give(0)), ("c", give("")), ("d", give("stopped"))])


def accept_raises_another(solution, log):
    show(solution, log, [("a", fail(ValueError("v"))), ("b", give(2)), ("c", give(3))], refuse=OSError("disk"))


def when_events_are_written(solution, log):
    events = []

    def work():
        log("working", list(events))
        return 5

    def accept(result):
        log("accepting", result, list(events))

    log.call(solution.run, [("a", work), ("b", work)], accept, events)


def steps_are_called_one_by_one(solution, log):
    state = []

    def work():
        state.append(len(state))
        if len(state) % 2:
            raise ValueError("odd")
        return list(state)

    show(solution, log, [(i, work) for i in range(5)])


def old_events_stay(solution, log):
    events = ["before"]
    log.call(solution.run, [("a", give(1))], lambda result: None, events)
    log(events)


def all_fail(solution, log):
    show(solution, log, [(name, fail(ValueError(name))) for name in "xyz"])


def interrupted(solution, log):
    show(solution, log, [("a", fail(KeyboardInterrupt())), ("b", give(2))])
