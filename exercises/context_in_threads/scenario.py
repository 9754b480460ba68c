import threading
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")
role = ContextVar("role")
LONG = 1        # seconds; no right solution waits so long


def fresh(function):
    """Runs a function in a context of its own, so that each run begins alike."""
    return copy_context().run(function)


def workers_see_the_variable(solution, log):
    def caller():
        user.set("ann")
        log.call(solution.map_in_pool, lambda item: (user.get(), item), [1, 2, 3], 2)
        user.set("bo")
        log.call(solution.map_in_pool, lambda item: (user.get(), item), [4], 1)

    fresh(caller)


def any_number_of_variables(solution, log):
    late = ContextVar("late")

    def caller():
        user.set("ann")
        role.set("admin")
        late.set([1, 2])
        log.call(
            solution.map_in_pool, lambda item: (user.get(), role.get(), late.get()), [0], 1)

    fresh(caller)


def nothing_is_set(solution, log):
    fresh(lambda: log.call(
        solution.map_in_pool, lambda item: (user.get(), role.get("no role")), [1, 2], 2))


def calls_do_not_see_each_other(solution, log):
    def rename(item):
        before = user.get()
        user.set(item)
        return before, user.get()

    def caller():
        user.set("ann")
        log.call(solution.map_in_pool, rename, ["x", "y", "z"], 1)

    fresh(caller)


def caller_keeps_its_value(solution, log):
    def caller():
        user.set("ann")
        log.call(solution.map_in_pool, lambda item: user.set(item) is None, ["x", "y"], 2)
        log(user.get(), role.get("no role"))

    fresh(caller)


def two_at_the_same_time(solution, log):
    both = threading.Barrier(2)

    def meet(item):
        both.wait(timeout=LONG)
        return user.get() + item

    def caller():
        user.set("ann")
        log.call(solution.map_in_pool, meet, ["1", "2"], 2)

    fresh(caller)


def in_other_threads(solution, log):
    caller = threading.get_ident()
    log.call(solution.map_in_pool, lambda item: threading.get_ident() != caller, [1, 2], 2)


def results_in_order(solution, log):
    second_is_done = threading.Event()

    def work(item):
        if item == 2:
            second_is_done.set()
        return item * 10, second_is_done.wait(timeout=LONG)

    log.call(solution.map_in_pool, work, [1, 2], 2)


def no_items(solution, log):
    log.call(solution.map_in_pool, str, [], 2)


def more_items_than_workers(solution, log):
    def caller():
        user.set("ann")
        log.call(solution.map_in_pool, lambda item: user.get() + str(item), iter(range(6)), 2)

    fresh(caller)


def exception_reaches_the_caller(solution, log):
    def work(item):
        if item % 2:
            raise (KeyError if item == 1 else ValueError)(item)
        return item

    log.call(solution.map_in_pool, work, [0, 1, 2, 3], 2)
    log.call(solution.map_in_pool, work, [0, 3, 2, 1], 2)


def all_ended_when_it_returns(solution, log):
    done = []

    def work(item):
        done.append(item)

    solution.map_in_pool(work, [1, 2, 3, 4], 2)
    log(sorted(done))
