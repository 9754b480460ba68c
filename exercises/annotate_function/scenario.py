import collections.abc
import contextlib
import io
import typing


def name_of(hint):
    """One text for all ways to write a hint."""
    if hint is type(None):
        return "None"
    if isinstance(hint, list):
        return "[%s]" % ", ".join(map(name_of, hint))
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin is None:
        if hint is collections.abc.Callable or hint is typing.Callable:
            return "Callable"
        return getattr(hint, "__name__", None) or str(hint)
    if origin is typing.Union or getattr(origin, "__name__", "") == "UnionType":
        return " or ".join(sorted(map(name_of, inside)))
    name = getattr(origin, "__name__", str(origin))
    return "%s[%s]" % (name, ", ".join(map(name_of, inside))) if inside else name


def show_hints(log, function):
    try:
        hints = typing.get_type_hints(function)
    except Exception as error:
        log("the hints cannot be read", type(error).__name__)
        return
    for name in function.__code__.co_varnames[:9]:
        if name in hints:
            log(name, name_of(hints[name]))
    log("return", name_of(hints["return"]) if "return" in hints else "no hint")


def total_price_hints(solution, log):
    show_hints(log, solution.total_price)


def find_name_hints(solution, log):
    show_hints(log, solution.find_name)


def group_by_length_hints(solution, log):
    show_hints(log, solution.group_by_length)


def smallest_and_largest_hints(solution, log):
    show_hints(log, solution.smallest_and_largest)


def apply_to_all_hints(solution, log):
    show_hints(log, solution.apply_to_all)


def join_words_hints(solution, log):
    show_hints(log, solution.join_words)


def greet_hints(solution, log):
    show_hints(log, solution.greet)


def countdown_hints(solution, log):
    show_hints(log, solution.countdown)


def show_hints_of_show(solution, log):
    show_hints(log, solution.show)


def they_work_as_before(solution, log):
    log.call(solution.total_price, [2.0, 6.0], 0.25)
    log.call(solution.find_name, ["ann", "bob", "bo"], "bo")
    log.call(solution.find_name, ["ann"], "x")
    log.call(solution.group_by_length, ["a", "bc", "d"])
    log.call(solution.smallest_and_largest, [4, 1, 3])
    log.call(solution.apply_to_all, str, [1, 2])
    log.call(solution.join_words, "-", "a", "b")
    log.call(solution.join_words, "-")
    log.call(solution.greet, None)
    log.call(solution.greet, "Bo")
    log.call(lambda: list(solution.countdown(3)))
    written = io.StringIO()
    with contextlib.redirect_stdout(written):
        log.call(solution.show, ["one", "two"])
    log(written.getvalue())
