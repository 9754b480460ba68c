"""The warm host of the embedded backend: imports once, then forks one confined child per run.

Everything that concerns processes and walls is done by the extension `judge_python`. The host is
trusted and is told nothing: no source, no input and no answer ever stands in its memory. All that
it may know of a submission is which modules of the library to import.
"""
from . import unhooked  # before anything that asks to be told of forks

import os
import sys
from importlib import import_module

from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import ExtensionFileLoader

from . import child, measure, values, warm
from .notation import make_writer

CONTROL_DESCRIPTOR = 4


def main(extension_path, left_out, modules):
    """Warms up and serves until `judge` closes the control socket.

    `left_out` names the walls that are not to be raised. `modules` is what to import, or None for
    all of the standard library.
    """
    extension = _load_extension(extension_path)
    # A measuring child counts with it; any other leaves it alone.
    measure.counter = extension
    nothing_more = _import_all() if modules is None else _import_only(modules)
    unhooked.end()
    extension.prepare()
    info = make_writer()(warm.python_info())
    child.get_ready()
    threading = sys.modules.get("threading")
    if nothing_more is None:
        warm.settle_memory()
    else:
        warm.freeze_memory()

    def run_child(job_fd, reply_fd):
        """What a forked and confined child does. Never returns into the host's loop."""
        try:
            if nothing_more is not None:
                nothing_more.is_child = True
            if threading is not None:
                threading.main_thread()._set_native_id()
            child.main(job_fd, reply_fd)
        finally:
            os._exit(1)

    extension.serve(CONTROL_DESCRIPTOR, info, left_out, run_child)


def _import_all():
    from . import library, program, pulling

    library.preload(library.COMMON)
    library.preload_extensions()
    values.know_all()
    library.install(library.capture())


def _import_only(modules):
    from . import lean

    for name in [*lean.ALWAYS, *modules]:
        try:
            import_module(name)
        except ImportError:
            # This interpreter lacks it, as who asks for it will be told.
            pass
    values.know_imported()
    return lean.install()


def _load_extension(path):
    loader = ExtensionFileLoader("judge_python", path)
    spec = ModuleSpec("judge_python", loader, origin=path)
    extension = loader.create_module(spec)
    loader.exec_module(extension)
    return extension
