"""What an interpreter does once it is warm, whichever way it is used."""
import gc
import sys


def python_info():
    """Which Python this is (`judge_protocol::Python`)."""
    version = sys.version_info
    text = "%d.%d.%d" % version[:3]
    if version.releaselevel != "final":
        text += "%s%d" % (version.releaselevel[0], version.serial)
    return {
        "implementation": sys.implementation.name,
        "version": text,
        "executable": sys.executable or "",
    }


def settle_memory():
    """Puts what lives now out of the garbage collector's sight, where it can be done."""
    gc.collect()
    freeze_memory()


def freeze_memory():
    """The same; what is garbage by now stays."""
    if hasattr(gc, "freeze"):
        gc.freeze()
