"""Iterators: pulls items one by one, and counts what each costs the sources."""
from array import array

from .raised import describe_exception
from .values import describe, encode

ITEMS_MAX = 1_000_000

_next, _iter = next, iter


def plainly(function, args):
    """Makes a call and nothing else; a measurement has a way of its own."""
    return function(*args)


def pull(function, request, source, invoke=plainly, keep=lambda item: item):
    """Calls, pulls items from what is returned, and tells the outcome."""
    args = list(request["args"])
    given = array("q", [0])
    for position in request["streams"]:
        args[position] = _counted(iter(args[position]), given)
    # Numbers in an array are no objects: those that a source makes must not seem to live on.
    items, taken = [], array("q")

    def outcome(ending):
        return {"pulled": {"items": items, "taken": taken.tolist(), "ending": ending}}

    try:
        iterator = invoke(function, tuple(args))
        kind = type(iterator)
        if not hasattr(kind, "__next__") or not hasattr(kind, "__iter__"):
            return outcome({"no_iterator": describe(iterator)})
        if invoke(_iter, (iterator,)) is not iterator:
            return outcome({"no_iterator": "an object whose iter() is another object"})
        most = ITEMS_MAX if request["take"] is None else request["take"]
        taken.append(given[0])
        while len(items) < most:
            item = invoke(_next, (iterator,))
            items.append(keep(encode(item)))
            taken.append(given[0])
    except BaseException as error:
        if type(error) is StopIteration and taken:
            return outcome(_after_the_end(iterator, invoke))
        return outcome({"raised": describe_exception(error, source)})
    return outcome("more")


def _counted(items, given):
    """A generator has no attribute that a candidate could set by mistake or otherwise."""
    for item in items:
        given[0] += 1
        yield item


def _after_the_end(iterator, invoke):
    """An iterator that has ended stays so."""
    try:
        invoke(_next, (iterator,))
    except StopIteration:
        return "stopped"
    except BaseException:
        pass
    return "restarted"
