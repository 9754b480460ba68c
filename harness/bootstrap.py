"""First words of an interpreter: builds the package `judge_harness` from memory.

This text is what `python3 -c` is given.
It reads one frame from descriptor 3 (four bytes of length, little endian, then `marshal`, which
needs no import that costs anything):

    {"texts": {"judge_harness.child": "source ...", ..., "judge_types": ...},
     "compiled": bytes of a dictionary from the same names to bytes of code, or None,
     "main": "host" or "child", "extension": "/path/of/judge_python.so" or None,
     "left_out": ["landlock", ...], "modules": ["heapq", ...] or None}

It must compile on every Python from 2.7 on, so that an old one is told to be old.
"""
import marshal
import sys

# Before any import from a file: the folder that judge was started in may belong to a stranger.
sys.path[:] = [entry for entry in sys.path if entry]

import os

# Of `importlib.machinery`, whose import costs more.
ModuleSpec = type(os.__spec__)
FRAME_DESCRIPTOR = 3
OLDEST = (3, 9)
EXIT_UNSUITABLE = 3


def refuse_old_python():
    if sys.version_info[:2] < OLDEST:
        found = ".".join(str(part) for part in sys.version_info[:3])
        sys.stderr.write("judge needs Python 3.9 or newer, this is %s\n" % found)
        sys.exit(EXIT_UNSUITABLE)


def read_exactly(descriptor, count):
    chunks = []
    while count:
        chunk = os.read(descriptor, min(count, 1 << 20))
        if not chunk:
            sys.stderr.write("judge: the harness arrived incomplete\n")
            sys.exit(EXIT_UNSUITABLE)
        chunks.append(chunk)
        count -= len(chunk)
    return b"".join(chunks)


def read_package():
    length = int.from_bytes(read_exactly(FRAME_DESCRIPTOR, 4), "little")
    return marshal.loads(read_exactly(FRAME_DESCRIPTOR, length))


class PackageFromMemory:
    """Finds the harness' own modules; each that comes as text is compiled when it is first needed.

    The harness gets a copy of the builtins of its own: a candidate who deletes `len` from
    `builtins` breaks nobody but himself.
    """

    def __init__(self, texts, compiled):
        self.texts = dict(texts, judge_harness="")
        self.compiled = marshal.loads(compiled) if compiled else {}

    def find_spec(self, name, path=None, target=None):
        if name not in self.texts and name not in self.compiled:
            return None
        return ModuleSpec(name, self, is_package=name == "judge_harness")

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        import builtins

        name = module.__name__
        if name in self.compiled:
            code = marshal.loads(self.compiled[name])
        else:
            code = compile(self.texts[name], "<%s>" % name, "exec", dont_inherit=True)
        if name != "judge_types":
            module.__dict__["__builtins__"] = dict(vars(builtins))
        exec(code, module.__dict__)


def start():
    refuse_old_python()
    package = read_package()
    sys.meta_path.insert(0, PackageFromMemory(package["texts"], package["compiled"]))
    if package["main"] == "host":
        from judge_harness import host

        host.main(package["extension"], package["left_out"], package["modules"])
    else:
        from judge_harness import child

        child.main_alone()


start()
