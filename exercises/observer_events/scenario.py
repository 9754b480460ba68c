def noting(log, name):
    def handler(*args):
        log(name, *args)

    return handler


def order_and_once(solution, log):
    door = solution.Emitter()
    door.on("open", noting(log, "first"))
    door.once("open", noting(log, "once"))
    door.on("open", noting(log, "last"))
    log(door.emit("open", "Ann", 7))
    log(door.emit("open"))
    log(door.emit("close"))


def handler_takes_itself_off(solution, log):
    emitter = solution.Emitter()

    def shy():
        log("shy")
        emitter.off("e", shy)

    emitter.on("e", shy)
    emitter.on("e", noting(log, "second"))
    emitter.on("e", noting(log, "third"))
    log(emitter.emit("e"))
    log(emitter.emit("e"))


def taken_off_meanwhile(solution, log):
    emitter = solution.Emitter()
    victim = noting(log, "victim")

    def bully():
        log("bully")
        emitter.off("e", victim)

    emitter.on("e", bully)
    emitter.on("e", victim)
    log(emitter.emit("e"))
    emitter.off("e", bully)
    log(emitter.emit("e"))


def handler_adds_another(solution, log):
    emitter = solution.Emitter()

    def fertile():
        log("fertile")
        emitter.on("e", noting(log, "child"))

    emitter.on("e", fertile)
    log(emitter.emit("e"))
    log(emitter.emit("e"))


def once_and_emit_from_within(solution, log):
    emitter = solution.Emitter()

    def again(depth):
        log("again", depth)
        if depth < 3:
            emitter.emit("e", depth + 1)

    emitter.once("e", again)
    emitter.on("e", noting(log, "always"))
    log(emitter.emit("e", 1))
    log(emitter.emit("e", 9))


def once_is_gone_for_those_before_it(solution, log):
    emitter = solution.Emitter()

    def echo(depth):
        log("echo", depth)
        if depth == 1:
            log(emitter.emit("e", 2))

    emitter.on("e", echo)
    emitter.once("e", noting(log, "once"))
    log(emitter.emit("e", 1))


def once_that_fails(solution, log):
    emitter = solution.Emitter()

    def fail():
        log("fail")
        raise KeyError("no")

    emitter.once("e", fail)
    emitter.on("e", noting(log, "behind"))
    log.call(emitter.emit, "e")
    log.call(emitter.emit, "e")


def same_handler_twice(solution, log):
    emitter, handler = solution.Emitter(), noting(log, "h")
    emitter.on("e", handler)
    emitter.on("e", noting(log, "between"))
    emitter.on("e", handler)
    log(emitter.emit("e"))
    emitter.off("e", handler)
    log(emitter.emit("e"))
    emitter.off("e", handler)
    log(emitter.emit("e"))


def off_of_a_once_handler(solution, log):
    emitter, handler = solution.Emitter(), noting(log, "h")
    emitter.once("e", handler)
    log.call(emitter.off, "e", handler)
    log(emitter.emit("e"))
    emitter.once("e", handler)
    emitter.on("e", handler)
    emitter.off("e", handler)
    log(emitter.emit("e"), emitter.emit("e"))


def off_without_on(solution, log):
    emitter, handler = solution.Emitter(), noting(log, "h")
    log.call(emitter.off, "e", handler)
    emitter.on("e", handler)
    log.call(emitter.off, "f", handler)
    log.call(emitter.off, "e", noting(log, "h"))
    log.call(emitter.off, "e", handler)
    log.call(emitter.off, "e", handler)
    emitter.once("e", handler)
    emitter.emit("e")
    log.call(emitter.off, "e", handler)


def two_emitters(solution, log):
    a, b = solution.Emitter(), solution.Emitter()
    a.on("e", noting(log, "a"))
    log(b.emit("e"), a.emit("e"))


def events_are_apart(solution, log):
    emitter, handler = solution.Emitter(), noting(log, "h")
    emitter.on("e", handler)
    emitter.on("f", handler)
    emitter.off("e", handler)
    log(emitter.emit("e", 1), emitter.emit("f", 2))
