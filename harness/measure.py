"""Growth: makes one call, or one sequence of operations, and says what was counted meanwhile.

The input is decoded before (`hold`), so that only the candidate's own work falls between the
question `measure` and its answer. Counting is done by the extension `judge_python`; where there is
none, only the time can be told, and `judge` reads that from the kernel.
"""
import gc

from .notation import make_reader
from .raised import describe_exception
from .values import encode, to_json

# The extension; the warm host puts it here, an interpreter of its own has none.
counter = None

_disable_gc, _collect, _freeze = gc.disable, gc.collect, gc.freeze if hasattr(gc, "freeze") else int
_read_json, _look_up = make_reader(), getattr


def _plainly(function, args):
    return function(*args)


class Measurement:
    """What a measuring child holds: what it counts, and the input of the next call."""

    def __init__(self):
        self.invoke = _plainly
        self.counting = None
        self.held = None

    def count(self, details, job_fd):
        """Counts from now on; None, or why that cannot be."""
        if counter is None:
            return "this interpreter runs without the counting library"
        # What lives now is in every child of the host; what comes is counted from a clean start.
        _collect()
        _freeze()
        if details["counting"] != "work":
            _disable_gc()
        try:
            counter.read_key(job_fd)
            counter.arm(details["counting"], details["file_name"])
        except RuntimeError as error:
            return str(error)
        self.invoke = counter.call
        self.counting = details["counting"]
        return None

    def load(self, load, details, content):
        """Loads a source; the work of that is counted apart."""
        return self.invoke(load, (details, content))

    def seal(self, payload):
        """A reply as a counting child sends it: what was counted goes with it, out of reach."""
        return counter.seal(payload)

    def hold(self, details):
        """Keeps an input, out of the garbage collector's sight."""
        self.held = details["input"]
        _freeze()
        if self.counting != "work":
            _disable_gc()

    def measure(self, loaded, details):
        """Makes the held call; the answer."""
        held, self.held = self.held, None
        source = loaded.source if loaded else None
        namespace = loaded.namespace if loaded else {}
        kind, input = next(iter(held.items()))
        try:
            if kind == "call":
                outcome = self._call(namespace, input, details["arguments_after"])
            elif kind == "scenario":
                outcome = self._scenario(loaded.script, input)
            elif kind == "pull":
                outcome = self._pull(namespace, input, source)
            else:
                outcome = self._operations(namespace, input, source)
        except BaseException as error:
            outcome = {"raised": describe_exception(error, source)}
        return {"measured": {"nonce": details["nonce"], "outcome": outcome}}

    def _call(self, namespace, call, arguments_after):
        args = tuple(call["args"])
        value = self.invoke(namespace[call["function"]], args)
        encoded = encode(value)
        arguments = [encode(argument) for argument in args] if arguments_after else None
        return {"returned": {"value": encoded, "arguments": arguments}}

    def _scenario(self, script, input):
        return self.invoke(script.run, (input["function"], input["args"]))

    def _pull(self, namespace, input, source):
        from . import pulling

        function, keep = namespace[input["function"]], self._kept_item
        outcome = pulling.pull(function, input, source, self.invoke, keep)
        pulled = outcome["pulled"]
        pulled["items"] = [_told_item(item) for item in pulled["items"]]
        return outcome

    def _kept_item(self, encoded):
        """An item to be sent later, kept as `_kept` does."""
        if self.counting != "work" or encoded is None or type(encoded) is bool:
            return encoded
        return to_json(encoded)

    def _operations(self, namespace, operations, source):
        cls = namespace[operations["class"]]
        invoke, keep = self.invoke, self._kept
        objects = {}
        if operations["init"] is not None:
            objects[None] = invoke(cls, tuple(operations["init"]))
        results = []
        for operation in operations["ops"]:
            kind, details = next(iter(operation.items()))
            args = tuple(details["args"])
            try:
                if kind == "construct":
                    value = None
                    objects[details["object"]] = invoke(cls, args)
                else:
                    # A class of the candidate's may have much to do with looking a name up.
                    method = invoke(_look_up, (objects[details["object"]], details["method"]))
                    value = invoke(method, args)
                results.append(keep("returned", encode(value)))
            except BaseException as error:
                results.append(keep("raised", describe_exception(error, source)))
                if kind == "construct" or isinstance(error, MemoryError):
                    break
        return {"operations": [_told(result) for result in results]}

    def _kept(self, what, details):
        """A result to be sent later. Where memory is counted it must not keep alive what the
        candidate made: one that gives a new number each time holds none of them. Nor may it be an
        object of a kind that the interpreter uses again, such as a dictionary: the candidate's own
        would be taken for it, and would seem to live on.
        """
        if self.counting != "work":
            return {what: details}
        if what == "returned" and (details is None or details is True or details is False):
            return details
        return to_json({what: details})


def _told_item(kept):
    """An item as it is sent."""
    return _read_json(kept.decode("utf-8")) if isinstance(kept, bytes) else kept


def _told(kept):
    """A result as it is sent."""
    if isinstance(kept, bytes):
        return _read_json(kept.decode("utf-8"))
    return kept if isinstance(kept, dict) else {"returned": kept}
