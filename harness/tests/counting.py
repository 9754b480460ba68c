"""Runs programs in an interpreter of their own, counted by the host's library.

`JUDGE_TEST_COUNTER` names the library, `JUDGE_TEST_PYTHON` the interpreter.
"""
import ctypes
import json
import os
import subprocess
import sys

PYTHON = os.environ.get("JUDGE_TEST_PYTHON", sys.executable)
LIBRARY = os.environ.get("JUDGE_TEST_COUNTER")

COMPONENTS = (
    "steps", "compares", "hashes", "bytes_moved", "bytes_allocated", "builtin_steps",
)  # fmt: skip

PREPARED = """
import importlib.machinery, importlib.util, json, sys
loader = importlib.machinery.ExtensionFileLoader("judge_python", {library!r})
spec = importlib.util.spec_from_file_location("judge_python", {library!r}, loader=loader)
counter = importlib.util.module_from_spec(spec)
loader.exec_module(counter)
counter.arm("work", "")
"""

CHARGED = """
counter.mark()
value = counter.call(function, arguments)
_, counts, _, peak, _, _ = counter.counts()
print(json.dumps([counts, peak, repr(value)]))
"""

PLAIN = """
print(json.dumps([None, None, repr(function(*arguments))]))
"""


class Counted:
    """What a program's function counted, and the text of what it returned."""

    def __init__(self, counts, peak, value):
        for component, count in zip(COMPONENTS, counts or ()):
            setattr(self, component, count)
        self.counts, self.peak, self.value = counts, peak, value

    def work(self):
        """All but byte codes, in units."""
        return (
            2 * self.compares
            + 2 * self.hashes
            + (self.bytes_moved + self.bytes_allocated) / 64
            + self.builtin_steps
        )


ADDR_NO_RANDOMIZE = 0x0040000


def keep_addresses():
    """CPython caches methods and hashes objects by address, so these must not change either."""
    ctypes.CDLL(None).personality(ADDR_NO_RANDOMIZE)


def run(text):
    done = subprocess.run(
        [PYTHON, "-S", "-s", "-B", "-c", text],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        universal_newlines=True, timeout=300, preexec_fn=keep_addresses,
        env={"PYTHONHASHSEED": "0", "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    if done.returncode != 0:
        raise AssertionError("exit status %d\n%s" % (done.returncode, done.stderr))
    return done.stdout


def count(source, arguments="()", n=0, warm_up=None):
    """Calls `function` of `source` with `arguments`, an expression with `n` in it.

    With `warm_up` it is called before, uncounted, with the arguments for that `n`.
    """
    text = PREPARED.format(library=LIBRARY) + source + "\n"
    if warm_up is not None:
        text += "n = %d\nfunction(*%s)\n" % (warm_up, arguments)
    text += "n = %d\narguments = %s\n" % (n, arguments)
    return Counted(*json.loads(run(text + CHARGED)))


def without_hooks(source, arguments="()"):
    """The text of what it returns without any hook."""
    return json.loads(run("import json\n%s\narguments = %s\n%s" % (source, arguments, PLAIN)))[2]
