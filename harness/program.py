"""Runs a source as a whole program: its own `__main__`, arguments, standard input, exit status.

Standard input is the rest of the job pipe: `judge` sends the text after the question and closes
the pipe, so that it never lies in this process' memory as a whole, and `open(0)`, `os.read(0, n)`
and `sys.stdin` all read the same bytes.
"""
import atexit
import io
import os
import sys
import threading
import types

_dup, _dup2, _close = os.dup, os.dup2, os.close
_modules = sys.modules
_open_descriptor = io.open
_text_stream = io.TextIOWrapper
_run_at_exit = getattr(atexit, "_run_exitfuncs", int)
_threads, _this_thread = threading.enumerate, threading.current_thread

STDIN = 0


def run(loaded, program, job_fd):
    """Runs the loaded source; `{"exited": {"status": n}}`. What it raises goes through."""
    module = types.ModuleType("__main__")
    module.__file__ = loaded.source.file_name
    module.__builtins__ = sys.modules["builtins"]
    _modules["__main__"] = module
    sys.argv = [loaded.source.file_name] + program["argv"]
    _read_from(job_fd)
    status = 0
    try:
        try:
            exec(loaded.code, module.__dict__)
        finally:
            _join_threads()
    except SystemExit as asked:
        status = _status(asked)
    finally:
        _run_at_exit()
    return {"exited": {"status": status}}


def _join_threads():
    """As the interpreter does at its end: a fork cannot use what the interpreter itself calls."""
    while True:
        others = [one for one in _threads() if one is not _this_thread() and not one.daemon]
        if not others:
            return
        for thread in others:
            thread.join()


def _read_from(job_fd):
    """Makes the rest of the job pipe standard input, and the null device the job pipe."""
    null = _dup(STDIN)
    _dup2(job_fd, STDIN)
    _dup2(null, job_fd)
    _close(null)
    binary = _open_descriptor(STDIN, "rb", closefd=False)
    sys.stdin = sys.__stdin__ = _text_stream(binary, encoding="utf-8", errors="surrogateescape")


def _status(asked):
    """The exit status that the interpreter would make of a `SystemExit`."""
    code = asked.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    try:
        sys.stderr.write(str(code) + "\n")
    except BaseException:
        # A program that closed its own error stream says nothing more.
        pass
    return 1
