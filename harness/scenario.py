"""Scenarios: the author's script drives the candidate's module and logs what happens.

The script runs in the candidate's process, so its log is a claim like any other answer. What is
expected of it stays with `judge`; the script's own text is not kept here once it is compiled.
"""
import sys
import types

from . import clock
from .raised import describe_briefly, describe_exception
from .values import class_mro, class_name, encode

FILE_NAME = "scenario.py"
EVENTS_MAX = 100_000

# Before 3.11 each function keeps the frame of its first call. Those of the harness are not to be
# taken for memory of the candidate's, where that is measured.
_FRAMES_ARE_KEPT = sys.version_info < (3, 11)

_frame, _type, _list = sys._getframe, type, list


class Script:
    """The author's script: loaded beside the candidate's module, or waiting for it."""

    def __init__(self, request):
        self.mode = request["mode"]
        self.code = compile(request["source"], FILE_NAME, "exec", dont_inherit=True)
        self.source = None
        self.solution = None
        if self.mode == "plain" and _FRAMES_ARE_KEPT:
            self._rehearse()
        self.namespace = None
        self.clock = clock.Clock()
        if self.mode in ("plain", "async"):
            self.clock.install()

    def _rehearse(self):
        """Writes a log that nobody reads, so that the frames of what writes one exist already."""
        self.namespace, self.clock = {"rehearsal": _rehearsal}, clock.Clock()
        self.run("rehearsal", ())

    def attach(self, loaded, solution):
        """Runs the script's top level, once there is a module for it to drive."""
        self.source, self.solution = loaded.source, solution
        module = types.ModuleType("scenario")
        module.__file__ = FILE_NAME
        sys.modules["scenario"] = module
        exec(self.code, module.__dict__)
        self.namespace, self.code = module.__dict__, None

    def run(self, name, args):
        """Runs one function of the script; the outcome."""
        function = self.namespace[name]
        self.clock.start()
        log = Log(self.clock, self.source)
        try:
            _DRIVERS[self.mode](self, function, log, args)
            ending = "returned"
        except Stuck:
            ending = "stuck"
        except BaseException as error:
            ending = {"raised": describe_exception(error, self.source)}
            if log.line is None:
                log.line = _line_of(error)
        log.close()
        return {"logged": {"events": log.events, "ending": ending, "line": log.line}}


def _rehearsal(solution, log):
    log([None, True, 1, 0.5, "text", b"bytes"], {"key": (0,)}, {0}, 1 << 64)
    log.call(int, "no number")
    with log.raises():
        next(log.source(()))


class Stuck(BaseException):
    """Everything waits and nothing is scheduled."""


class Log:
    """What a script writes down. `log(value)` is one event; several values make a tuple."""

    def __init__(self, a_clock, source=None):
        self.clock = a_clock
        self._source = source
        self.events = []
        self.line = None
        self._open = True

    def __call__(self, *values):
        """Writes one event down, as it is now."""
        self._add(values[0] if len(values) == 1 else values)

    def call(self, function, /, *args, **kwargs):
        """Calls, and logs what was returned, or `('raises', 'ValueError')`. Gives the result."""
        try:
            value = function(*args, **kwargs)
        except BaseException as error:
            self._add(("raises", _raised_name(error)), error)
            return None
        self._add(value)
        return value

    async def awaited(self, awaitable):
        """Awaits, and logs what came, or `('raises', 'ValueError')`. Gives the result."""
        try:
            value = await awaitable
        except BaseException as error:
            self._add(("raises", _raised_name(error)), error)
            return None
        self._add(value)
        return value

    def raises(self, expected=None):
        """`with log.raises(): ...` logs what the block raised: `('raises', 'ValueError')`, or
        `('raises', None)`. With a class, any exception of that class is logged by its name."""
        return _Raises(self, expected)

    def source(self, items):
        """An iterator over `items` that counts in `taken` how many were asked for."""
        return Source(items)

    def _add(self, value, error=None):
        if not self._open:
            return
        if len(self.events) >= EVENTS_MAX:
            raise RuntimeError("more than %d events in the log" % EVENTS_MAX)
        self.line = _line_of_caller()
        event = {"value": encode(value), "line": self.line}
        if error is not None:
            # For the reader of a report alone: it is never compared.
            event["raised"] = describe_briefly(error, self._source)
        self.events.append(event)

    def close(self):
        """Ends it: a thread that goes on adds nothing."""
        self._open = False


class _Raises:
    def __init__(self, log, expected):
        self.log, self.expected = log, expected

    def __enter__(self):
        return self

    def __exit__(self, cls, error, traceback):
        if error is None:
            name = None
        elif self.expected is not None and isinstance(error, self.expected):
            name = class_name(self.expected)
        else:
            name = _raised_name(error)
        self.log._add(("raises", name), error)
        return True


class Source:
    """An iterator that counts what was taken from it."""

    def __init__(self, items):
        self._items = iter(items)
        self.taken = 0

    def __iter__(self):
        return self

    def __next__(self):
        item = next(self._items)
        self.taken += 1
        return item


_LET_THROUGH = (MemoryError, SystemExit, KeyboardInterrupt, Stuck)


def _raised_name(error):
    """The nearest builtin class, for a log; what nobody may swallow is raised again."""
    if isinstance(error, _LET_THROUGH):
        raise error
    for base in class_mro(_type(error)):
        if base.__module__ in ("builtins", "asyncio.exceptions"):
            return class_name(base)
    return class_name(_type(error))


def _line_of_caller():
    """The line of the script that is being run, in this thread."""
    frame = _frame(2)
    while frame is not None:
        if frame.f_code.co_filename == FILE_NAME:
            return frame.f_lineno
        frame = frame.f_back
    return None


def _line_of(error):
    line, traceback = None, error.__traceback__
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == FILE_NAME:
            line = traceback.tb_lineno
        traceback = traceback.tb_next
    return line


# ---------------------------------------------------------------------------------------------
# Ways of driving


def _plainly(script, function, log, args):
    function(script.solution, log, *args)


def _in_a_loop(script, function, log, args):
    from . import looping

    looping.run(function(script.solution, log, *args), script.clock, Stuck)


def _with_threads(script, function, log, args):
    from . import racing

    with racing.preemption(script.source.file_name):
        function(script.solution, log, *args)


def _with_processes(script, function, log, args):
    from . import family

    with family.parent_alone(script.source):
        function(script.solution, log, *args)


_DRIVERS = {
    "plain": _plainly,
    "processes": _with_processes,
    "async": _in_a_loop,
    "threads": _with_threads,
}
