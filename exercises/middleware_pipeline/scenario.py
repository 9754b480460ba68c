def layer(log, name):
    """A middleware that logs when it begins and ends, and what passes."""
    def middleware(request, next):
        log(name + " begins", request)
        response = next(request)
        log(name + " ends", response)
        return response

    return middleware


def greet(log):
    def handler(request):
        log("handler", request)
        return "hello " + request

    return handler


def no_middleware(solution, log):
    log.call(solution.App(greet(log)).handle, "ann")


def order_of_two(solution, log):
    app = solution.App(greet(log))
    app.use(layer(log, "first"))
    app.use(layer(log, "second"))
    log.call(app.handle, "ann")


def order_of_four(solution, log):
    app = solution.App(greet(log))
    for name in ("a", "b", "c", "d"):
        app.use(layer(log, name))
    log.call(app.handle, "ann")


def short_circuit(solution, log):
    def only_ann(request, next):
        return next(request) if request == "ann" else "go away"

    app = solution.App(greet(log))
    app.use(layer(log, "outer"))
    app.use(only_ann)
    app.use(layer(log, "inner"))
    log.call(app.handle, "bo")
    log.call(app.handle, "ann")


def none_is_an_answer(solution, log):
    app = solution.App(greet(log))
    app.use(layer(log, "outer"))
    app.use(lambda request, next: None)
    log.call(app.handle, "ann")
    log.call(solution.App(lambda request: request).use(layer(log, "one")).handle, None)


def request_and_response_are_changed(solution, log):
    app = solution.App(greet(log))
    app.use(lambda request, next: next(request + "!") + "?")
    app.use(lambda request, next: next(request.upper()) + ".")
    log.call(app.handle, "ann")


def rest_is_called_twice(solution, log):
    def twice(request, next):
        return [next(request + "1"), next(request + "2")]

    app = solution.App(greet(log))
    app.use(twice)
    app.use(layer(log, "inner"))
    log.call(app.handle, "a")
    log.call(app.handle, "b")


def retry_after_an_error(solution, log):
    attempts = []

    def handler(request):
        attempts.append(request)
        log("attempt", len(attempts))
        if len(attempts) < 3:
            raise OSError("busy")
        return "done"

    def retry(request, next):
        while True:
            try:
                return next(request)
            except OSError:
                log("again")

    app = solution.App(handler).use(retry).use(layer(log, "inner"))
    log.call(app.handle, 1)


def exceptions_pass(solution, log):
    def fails(request, next):
        next(request)
        raise KeyError(request)

    def catches(request, next):
        try:
            return next(request)
        except LookupError:
            return "not found"

    app = solution.App(greet(log))
    app.use(layer(log, "outer")).use(fails)
    log.call(app.handle, "ann")
    app = solution.App(greet(log))
    app.use(catches).use(layer(log, "middle")).use(fails)
    log.call(app.handle, "ann")


def use_returns_the_app(solution, log):
    app = solution.App(greet(log))
    log(app.use(layer(log, "a")) is app)
    log.call(app.use(layer(log, "b")).handle, "ann")


def added_between_requests(solution, log):
    app = solution.App(greet(log))
    log.call(app.handle, "ann")
    app.use(layer(log, "a"))
    log.call(app.handle, "bo")
    app.use(layer(log, "b"))
    log.call(app.handle, "cy")


def same_middleware_twice(solution, log):
    same = layer(log, "same")
    log.call(solution.App(greet(log)).use(same).use(same).handle, "ann")


def two_apps(solution, log):
    first, second = solution.App(greet(log)), solution.App(greet(log))
    first.use(layer(log, "first"))
    log.call(second.handle, "ann")
    log.call(first.handle, "bo")


def app_in_an_app(solution, log):
    inner = solution.App(greet(log)).use(layer(log, "inner"))
    outer = solution.App(inner.handle).use(layer(log, "outer"))
    log.call(outer.handle, "ann")
