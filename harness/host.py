"""The warm host of the embedded backend: imports once, then forks one confined child per run.

Everything that concerns processes and walls is done by the extension `judge_python`. The host is
trusted and is told nothing: no source, no input and no answer ever stands in its memory.
"""
from . import unhooked  # before anything that asks to be told of forks

import importlib.machinery
import importlib.util
import json
import os
import threading

from . import child, library, measure, prepare

CONTROL_DESCRIPTOR = 4


def main(extension_path, left_out):
    """Warms up and serves until `judge` closes the control socket.

    `left_out` names the walls that are not to be raised.
    """
    extension = _load_extension(extension_path)
    # A measuring child counts with it; any other leaves it alone.
    measure.counter = extension
    library.preload(library.COMMON)
    library.preload_extensions()
    library.install(library.capture())
    unhooked.end()
    extension.prepare()
    info = json.dumps(prepare.python_info())
    child.get_ready()
    prepare.settle_memory()
    extension.serve(CONTROL_DESCRIPTOR, info, left_out, run_child)


def run_child(job_fd, reply_fd):
    """What a forked and confined child does. Never returns into the host's loop."""
    try:
        threading.main_thread()._set_native_id()
        child.main(job_fd, reply_fd)
    finally:
        os._exit(1)


def _load_extension(path):
    loader = importlib.machinery.ExtensionFileLoader("judge_python", path)
    spec = importlib.util.spec_from_file_location("judge_python", path, loader=loader)
    extension = importlib.util.module_from_spec(spec)
    loader.exec_module(extension)
    return extension
