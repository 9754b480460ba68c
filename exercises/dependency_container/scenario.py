def text_of(log, function, *args):
    try:
        log(function(*args))
    except RecursionError:
        log("RecursionError")
    except ValueError as error:
        log("ValueError", str(error))
    except KeyError:
        log("KeyError")


def builds_with_its_needs(solution, log):
    box = solution.Container()
    box.register("url", lambda c: "db://local")
    box.register("db", lambda c: ["connected to", c.resolve("url")], singleton=True)
    box.register("app", lambda c: {"db": c.resolve("db"), "name": "shop"})
    log(box.resolve("app"))
    log(box.resolve("db") is box.resolve("db"))
    log(box.resolve("app") is box.resolve("app"))
    log(box.resolve("app")["db"] is box.resolve("db"))


def circle_of_three(solution, log):
    box = solution.Container()
    box.register("start", lambda c: c.resolve("a"))
    box.register("a", lambda c: c.resolve("b"))
    box.register("b", lambda c: c.resolve("c"))
    box.register("c", lambda c: c.resolve("a"))
    try:
        box.resolve("start")
    except RecursionError:
        log("RecursionError")
    except ValueError as error:
        log("ValueError", "a -> b -> c -> a" in str(error), "start" in str(error))


def needs_itself(solution, log):
    box = solution.Container()
    box.register("egg", lambda c: c.resolve("egg"), singleton=True)
    try:
        box.resolve("egg")
    except RecursionError:
        log("RecursionError")
    except ValueError as error:
        log("ValueError", "egg -> egg" in str(error))


def singleton_is_built_once(solution, log):
    box = solution.Container()

    def build(c):
        log("built")
        return []

    box.register("one", build, singleton=True)
    box.register("each", build)
    first, second = box.resolve("one"), box.resolve("one")
    log(first is second)
    first, second = box.resolve("each"), box.resolve("each")
    log(first is second)


def singleton_of_none(solution, log):
    box = solution.Container()

    def build(c):
        log("built")

    box.register("nothing", build, singleton=True)
    log(box.resolve("nothing"))
    log(box.resolve("nothing"))


def nothing_is_built_early(solution, log):
    box = solution.Container()
    box.register("late", lambda c: log("built late") or c.resolve("later"), singleton=True)
    box.register("later", lambda c: 5)
    log("registered")
    log(box.resolve("late"))


def unknown_name(solution, log):
    box = solution.Container()
    log.call(box.resolve, "ghost")
    box.register("house", lambda c: c.resolve("ghost"))
    log.call(box.resolve, "house")
    box.register("ghost", lambda c: "boo")
    log.call(box.resolve, "house")


def diamond(solution, log):
    box = solution.Container()
    box.register("top", lambda c: [c.resolve("left"), c.resolve("right")])
    box.register("left", lambda c: ("left", c.resolve("base")))
    box.register("right", lambda c: ("right", c.resolve("base"), c.resolve("base")))
    box.register("base", lambda c: 1)
    log.call(box.resolve, "top")


def usable_after_a_failure(solution, log):
    box, fail = solution.Container(), [True]

    def build(c):
        if fail[0]:
            raise OSError("not yet")
        return "ready"

    box.register("part", build, singleton=True)
    box.register("whole", lambda c: "whole is " + c.resolve("part"))
    log.call(box.resolve, "whole")
    log.call(box.resolve, "part")
    fail[0] = False
    log.call(box.resolve, "whole")
    log.call(box.resolve, "part")


def usable_after_a_circle(solution, log):
    box = solution.Container()
    box.register("a", lambda c: c.resolve("b"))
    box.register("b", lambda c: c.resolve("a"))
    log.call(box.resolve, "a")
    box.register("b", lambda c: "b")
    log.call(box.resolve, "a")


def factory_that_tries_something_else(solution, log):
    box = solution.Container()

    def build(c):
        try:
            return c.resolve("missing")
        except KeyError:
            return c.resolve("spare")

    box.register("main", build)
    box.register("spare", lambda c: "spare")
    log.call(box.resolve, "main")


def registered_again(solution, log):
    box = solution.Container()
    box.register("x", lambda c: "old", singleton=True)
    log.call(box.resolve, "x")
    box.register("x", lambda c: "new", singleton=True)
    log.call(box.resolve, "x")
    box.register("x", lambda c: log("built") or "each time")
    log.call(box.resolve, "x")
    log.call(box.resolve, "x")


def two_containers(solution, log):
    a, b = solution.Container(), solution.Container()
    a.register("x", lambda c: 1, singleton=True)
    log.call(a.resolve, "x")
    log.call(b.resolve, "x")
