"""The loop inside a child: reads requests from one pipe, answers on another.

One frame each way: four bytes of length, little endian, then JSON. The shapes are those of
`judge-protocol`: `Request` comes in, `Reply` goes out.

This code shares its process with the candidate. It keeps its own references to what it uses, so
that an ordinary `del builtins.len` or a patched `json` does not end the conversation; but it is
cooperative, not trusted, and nothing that it says decides a verdict by itself.
"""
import _signal
import os
import sys

from . import loading, measure, values
from .raised import describe_exception
from .source import Unusable, read_source
from .values import encode, from_json, to_json

JOB_DESCRIPTOR = 3
REPLY_DESCRIPTOR = 4
FRAME_BYTES_MAX = 256 << 20
RECURSION_LIMIT_MIN = 1_000

_read, _write, _exit = os.read, os.write, os._exit
_get_recursion_limit, _set_recursion_limit = sys.getrecursionlimit, sys.setrecursionlimit
_streams = [sys.stdout, sys.stderr]


def main_alone():
    """The child of the subprocess backend: an interpreter of its own, not forked from a host."""
    loading.know_all()
    values.know_all()
    get_ready()
    main(JOB_DESCRIPTOR, REPLY_DESCRIPTOR)


def get_ready():
    """What any child needs; a host does it once for all its forks."""
    _signal.signal(_signal.SIGINT, _signal.default_int_handler)
    for stream in _streams:
        # A lone surrogate in printed text shall not raise where UTF-8 text would not.
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def main(job_fd, reply_fd):
    """Answers requests until the job pipe ends. Never returns."""
    status = 1
    try:
        _Conversation(job_fd, reply_fd).run()
        status = 0
    except BrokenPipeError:
        # Nobody listens any more.
        status = 0
    except BaseException:
        sys.__excepthook__(*sys.exc_info())
    finally:
        _flush()
        _exit(status)


class _EndOfJobs(Exception):
    """The job pipe has reached its end."""


class _Conversation:
    """One child's requests and answers, and the module that was loaded."""

    def __init__(self, job_fd, reply_fd):
        self.job_fd = job_fd
        self.reply_fd = reply_fd
        self.loaded = None
        self.mounted = None
        self.measurement = measure.Measurement()

    def run(self):
        try:
            while True:
                self.answer_one()
        except _EndOfJobs:
            return

    def answer_one(self):
        request = from_json(self.read_frame())
        kind, details = next(iter(request.items()))
        seal = self.measurement.seal if self.measurement.counting is not None else bytes
        reply = getattr(self, "answer_" + kind)(details)
        payload = seal(to_json(reply))
        _flush()
        self.write_frame(payload)

    def answer_prepare(self, details):
        from . import prepare

        return {"prepared": prepare.prepare(details["filter"], details["processes"])}

    def answer_mount(self, details):
        from . import mounted

        self.mounted = mounted.Mounted(details, self.read_frame_into)
        return "mounted"

    def answer_load(self, details):
        content = self.read_frame()
        try:
            self.loaded = self.measurement.load(loading.load, details, content)
            if self.mounted and self.mounted.place:
                self.mounted.put_in_place(self.loaded.source)
            return "loaded"
        except Unusable as unusable:
            return {"load_failed": unusable.failure}
        finally:
            _restore_recursion_limit()

    def answer_inspect(self, details):
        from . import static

        content = self.read_frame()
        try:
            source = read_source(details["file_name"], content)
            return {"inspected": static.findings(source, details["rules"])}
        except Unusable as unusable:
            return {"load_failed": unusable.failure}

    def answer_count(self, details):
        return {"counting": self.measurement.count(details, self.job_fd)}

    def answer_hold(self, details):
        self.measurement.hold(details)
        return "held"

    def answer_measure(self, details):
        reply = self.measurement.measure(self.loaded, details)
        _restore_recursion_limit()
        return reply

    def answer_run(self, details):
        source = self.loaded and self.loaded.source
        namespace = self.loaded.namespace if self.loaded else {}
        kind, details_of_kind = _kind_of(details["input"])
        try:
            if kind == "program":
                from . import program

                outcome = program.run(self.loaded, details_of_kind, self.job_fd)
            elif kind == "scenario":
                script, args = self.loaded.script, details_of_kind["args"]
                outcome = script.run(details_of_kind["function"], args)
            else:
                if self.mounted and self.mounted.place:
                    namespace = self.mounted.import_all()
                outcome = _RUNNERS[kind](namespace, source, details_of_kind, details)
        except BaseException as error:
            _restore_recursion_limit()
            outcome = {"raised": describe_exception(error, source)}
        if self.mounted:
            outcome = _among_files(outcome, self.mounted)
        return {"answered": {"nonce": details["nonce"], "outcome": outcome}}

    def read_frame(self):
        length = int.from_bytes(self.read_exactly(4), "little")
        if length > FRAME_BYTES_MAX:
            raise ValueError("a frame of %d bytes was announced" % length)
        return self.read_exactly(length)

    def read_frame_into(self, buffer):
        """Reads a frame of just this length to where it is to stay."""
        length = int.from_bytes(self.read_exactly(4), "little")
        if length != len(buffer):
            raise ValueError("a frame of %d bytes came for %d" % (length, len(buffer)))
        at = 0
        while at < length:
            chunk = _read(self.job_fd, min(length - at, 1 << 16))
            if not chunk:
                raise _EndOfJobs
            buffer[at : at + len(chunk)] = chunk
            at += len(chunk)

    def read_exactly(self, count):
        chunks = []
        while count:
            chunk = _read(self.job_fd, min(count, 1 << 16))
            if not chunk:
                raise _EndOfJobs
            chunks.append(chunk)
            count -= len(chunk)
        return b"".join(chunks)

    def write_frame(self, payload):
        rest = memoryview(len(payload).to_bytes(4, "little") + payload)
        while rest:
            rest = rest[_write(self.reply_fd, rest) :]


# ---------------------------------------------------------------------------------------------
# Running what was asked. A function of the candidate is called nowhere else.


def _run_call(namespace, source, call, run):
    function = _global(namespace, call["function"])
    args = call["args"]
    value = function(*args)
    _restore_recursion_limit()
    # The result first: reading it must see it as it is at the return.
    encoded = encode(value)
    arguments = [encode(argument) for argument in args] if run["arguments_after"] else None
    return {"returned": {"value": encoded, "arguments": arguments}}


def _run_generate(namespace, source, generate, run):
    from random import Random

    function = _global(namespace, "generate")
    generator = Random(generate["seed"])
    further = dict(generate["with"])
    value = function(generator, generate["profile"], generate["n"], **further)
    _restore_recursion_limit()
    return {"returned": {"value": encode(value), "arguments": None}}


def _run_operations(namespace, source, operations, run):
    cls = _global(namespace, operations["class"])
    objects = {}
    if operations["init"] is not None:
        objects[None] = cls(*operations["init"])
    results = []
    for operation in operations["ops"]:
        kind, details = next(iter(operation.items()))
        constructs = kind == "construct"
        try:
            if constructs:
                value = None
                objects[details["object"]] = cls(*details["args"])
            else:
                target = _made(objects, details["object"])
                value = getattr(target, details["method"])(*details["args"])
            _restore_recursion_limit()
            # At once: a later operation may change what this one returned.
            results.append({"returned": encode(value)})
        except BaseException as error:
            _restore_recursion_limit()
            results.append({"raised": describe_exception(error, source)})
            # Without the object, or without memory, nothing after it says anything.
            if constructs or isinstance(error, MemoryError):
                break
    return {"operations": results}


def _run_item(namespace, source, item, run):
    entries = _global(namespace, item["name"])
    # A dict of the candidate's own class might answer anything: only a plain one is looked into.
    value = dict.get(entries, item["key"]) if type(entries) is dict else None
    return {"returned": {"value": encode(value), "arguments": None}}


def _run_tests(namespace, source, request, run):
    from . import testing

    outcome = testing.run(namespace, source)
    _restore_recursion_limit()
    return outcome


def _run_pull(namespace, source, request, run):
    from . import pulling

    outcome = pulling.pull(_global(namespace, request["function"]), request, source)
    _restore_recursion_limit()
    return outcome


_RUNNERS = {
    "call": _run_call,
    "generate": _run_generate,
    "item": _run_item,
    "operations": _run_operations,
    "pull": _run_pull,
    "tests": _run_tests,
}


def _among_files(outcome, mounted):
    """The outcome of a call, and the files after it."""
    kind, result = next(iter(outcome.items()))
    result = {kind: result["value"] if kind == "returned" else result}
    return {"filed": {"result": result, "folder": mounted.report()}}


def _kind_of(asked):
    """What is asked, and its details; some have none."""
    return (asked, None) if type(asked) is str else next(iter(asked.items()))


def _global(namespace, name):
    if name not in namespace:
        raise NameError("name %r is not defined" % name)
    return namespace[name]


def _made(objects, name):
    if name not in objects:
        raise NameError("object %r was not made" % name)
    return objects[name]


def _restore_recursion_limit():
    if _get_recursion_limit() < RECURSION_LIMIT_MIN:
        _set_recursion_limit(RECURSION_LIMIT_MIN)


def _flush():
    """Sends printed text on its way: the streams of today, and those of the start."""
    for stream in [getattr(sys, "stdout", None), getattr(sys, "stderr", None), *_streams]:
        try:
            stream.flush()
        except BaseException:
            # A replaced or closed stream is the candidate's own affair.
            pass
