def call(log, handler, *events):
    for event in events:
        log.call(handler, event)


def two_names(solution, log):
    save, load = solution.make_handlers(["save", "load"])
    log.call(save, "click")
    log.call(save, "key")
    log.call(load, "click")
    log.call(save, "click")


def called_backwards(solution, log):
    for handler in reversed(solution.make_handlers(["a", "b", "c"])):
        log.call(handler, "x")


def same_name_twice(solution, log):
    one, two, three = solution.make_handlers(["x", "y", "x"])
    call(log, one, "a", "b")
    call(log, three, "a")
    call(log, two, "a")
    call(log, one, "c")


def list_changes_later(solution, log):
    names = ["first", "second"]
    first, second = solution.make_handlers(names)
    names[0] = "other"
    names.clear()
    call(log, first, "e")
    call(log, second, "e")


def second_call_of_make_handlers(solution, log):
    old = solution.make_handlers(["a", "b"])
    call(log, old[0], "e", "e")
    new = solution.make_handlers(["a", "b"])
    call(log, new[0], "e")
    call(log, old[0], "e")
    call(log, new[1], "e")


def no_names(solution, log):
    log(len(solution.make_handlers([])))


def names_of_any_kind(solution, log):
    handlers = solution.make_handlers(["", 7, None])
    for handler in handlers:
        call(log, handler, "", 3)


def one_name(solution, log):
    (only,) = solution.make_handlers(["only"])
    call(log, only, *"abcdef")
