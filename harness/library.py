"""The standard library without a disk: what is imported early, and the rest from memory.

After `install()` no import makes a path system call, so all of them can be refused.
"""
import importlib.machinery
import importlib.util
import marshal
import mmap
import os
import sys
from importlib import import_module

# Imported before any candidate's byte arrives, because exercises use them.
COMMON = """
__future__ abc array ast base64 binascii bisect builtins calendar cmath collections collections.abc
contextlib copy csv dataclasses datetime decimal enum fractions functools hashlib heapq inspect io
itertools json keyword linecache math numbers operator pprint queue random re reprlib signal socket
string struct statistics textwrap threading time tokenize traceback types typing unicodedata
weakref zlib
""".split()

# As COMMON, but seldom used and slower to import; from memory they come when they are asked for.
SELDOM = """
asyncio concurrent.futures html ipaddress logging secrets unittest urllib.parse uuid
""".split()

# Shared objects can be loaded only while paths are allowed. These are left out: they want a
# terminal, a database file or a service, or exist for tests alone. `_sqlite3` needs no file for
# what it keeps in memory.
EXTENSIONS_NEVER = (
    "_ctypes_test", "_curses", "_dbm", "_gdbm", "_test", "_tkinter", "_xx", "nis", "ossaudiodev",
    "readline", "xx",
)  # fmt: skip
# Left out unless asked for: each costs every fork some ten microseconds for its mappings, and
# what they speed up works without them, or is no part of any exercise.
EXTENSIONS_SELDOM = (
    "_codecs_", "_crypt", "_interp", "_lsprof", "_md5", "_multibytecodec",
    "_multiprocessing", "_posixshmem", "_remote_debugging", "_sha", "_ssl", "_uuid",
    "_zoneinfo", "_zstd", "audioop", "grp", "spwd", "syslog", "termios",
)  # fmt: skip
# Mapped but not run: starting `_asyncio` imports the whole of `asyncio` (20 ms, 3 MB).
EXTENSION_MAPPED = "_asyncio"
EXTENSION_MAPPED_NEEDS = "asyncio"

_SKIPPED_DIRECTORIES = {
    "__pycache__", "dist-packages", "ensurepip", "idlelib", "lib-dynload", "lib2to3", "pydoc_data",
    "site-packages", "test", "tests", "tkinter", "turtledemo",
}  # fmt: skip
_PYC_HEADER_BYTES = 16


# ---------------------------------------------------------------------------------------------
# Early imports


def preload(names):
    """Imports modules; returns those that this interpreter does not have."""
    absent = []
    for name in names:
        try:
            import_module(name)
        except ImportError:
            absent.append(name)
    return absent


def preload_extensions(further=()):
    """Imports the shared objects of the standard library; `further`: of EXTENSIONS_SELDOM."""
    skipped = EXTENSIONS_NEVER + tuple(n for n in EXTENSIONS_SELDOM if n not in further)
    names = sorted(_extension_paths())
    if EXTENSION_MAPPED in names:
        names.remove(EXTENSION_MAPPED)
        _map_without_running()
    return preload(name for name in names if not name.startswith(skipped))


def _map_without_running():
    """Lets the loader map a shared object whose start then fails for want of a module.

    It stays mapped, so that a later import of it, by the same path, asks the disk for nothing.
    """
    if EXTENSION_MAPPED in sys.modules or EXTENSION_MAPPED_NEEDS in sys.modules:
        return
    sys.modules[EXTENSION_MAPPED_NEEDS] = None
    try:
        import_module(EXTENSION_MAPPED)
    except ImportError:
        pass
    finally:
        del sys.modules[EXTENSION_MAPPED_NEEDS]


def _extension_paths():
    """The shared objects that `import` can find: name to path."""
    suffixes = tuple(importlib.machinery.EXTENSION_SUFFIXES)
    paths = {}
    for directory in sys.path:
        if os.path.isdir(directory):
            for name in os.listdir(directory):
                if name.endswith(suffixes):
                    paths.setdefault(name.partition(".")[0], directory + "/" + name)
    return paths


# ---------------------------------------------------------------------------------------------
# The rest from memory


class _Entry:
    """Where a module's code lies in the store."""

    __slots__ = ("offset", "length", "is_package", "is_compiled", "path")

    def __init__(self, offset, length, is_package, is_compiled, path):
        self.offset = offset
        self.length = length
        self.is_package = is_package
        self.is_compiled = is_compiled
        self.path = path


class _Capture:
    """Walks directories and copies what `import` would read into one store."""

    def __init__(self):
        self.index = {}
        self.size = 0
        self.store = _new_store()

    def add_directory(self, directory, prefix):
        sources, packages = [], []
        with os.scandir(directory) as entries:
            for entry in entries:
                name = entry.name
                if name.endswith(".py"):
                    sources.append(entry)
                elif "." not in name and name not in _SKIPPED_DIRECTORIES and entry.is_dir():
                    packages.append(entry)
        cache = _cache_directory(directory)
        for entry in sources:
            stem = entry.name[:-3]
            name = prefix[:-1] if stem == "__init__" and prefix else prefix + stem
            if name not in self.index:
                self.add_module(name, stem, entry, cache)
        for entry in packages:
            package = prefix + entry.name
            if package not in self.index and entry.name.isidentifier():
                self.add_directory(entry.path, package + ".")

    def add_module(self, name, stem, entry, cache):
        path = entry.path
        try:
            content = _valid_pyc(cache + stem + _PYC_SUFFIX, entry) if cache else None
            is_compiled = content is not None
            if content is None:
                content = _read_file(path)
        except OSError:
            # A link to somewhere outside, such as Debian's sitecustomize.
            return
        start = self.size
        self.append(content)
        skipped = _PYC_HEADER_BYTES if is_compiled else 0
        self.index[name] = _Entry(
            start + skipped, len(content) - skipped, stem == "__init__", is_compiled, path
        )

    def append(self, content):
        if isinstance(self.store, int):
            _write_all(self.store, content)
        else:
            self.store.append(content)
        self.size += len(content)

    def finish(self):
        """The store as one readable buffer, shared with forks and not counted as theirs."""
        if not isinstance(self.store, int):
            return memoryview(b"".join(self.store))
        try:
            mapped = mmap.mmap(self.store, self.size, mmap.MAP_PRIVATE, mmap.PROT_READ)
        finally:
            os.close(self.store)
        return memoryview(mapped)


_PYC_SUFFIX = ".%s.pyc" % sys.implementation.cache_tag


def _cache_directory(directory):
    cache = directory + "/__pycache__/"
    return cache if os.path.isdir(cache) else None


def _new_store():
    """A memory file where there is one and it can be written, else a list of pieces."""
    try:
        store = os.memfd_create("library")
    except (AttributeError, OSError):
        return []
    try:
        os.write(store, b"\0")
        os.ftruncate(store, 0)
        os.lseek(store, 0, os.SEEK_SET)
    except OSError:
        os.close(store)
        return []
    return store


def _write_all(descriptor, content):
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def _read_file(path, size_hint=1 << 16):
    descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        chunks = [os.read(descriptor, size_hint)]
        while chunks[-1]:
            chunks.append(os.read(descriptor, size_hint))
    finally:
        os.close(descriptor)
    return b"".join(chunks) if len(chunks) > 2 else chunks[0]


def _valid_pyc(path, source):
    """The content of a compiled file, if it is what `import` itself would use."""
    try:
        content = _read_file(path)
    except OSError:
        return None
    if content[:4] != importlib.util.MAGIC_NUMBER or len(content) <= _PYC_HEADER_BYTES:
        return None
    flags = int.from_bytes(content[4:8], "little")
    if flags:
        # Checked against a hash only when the lowest two bits are set.
        return content if flags == 0b01 else None
    stat = source.stat()
    mtime = int.from_bytes(content[8:12], "little")
    size = int.from_bytes(content[12:16], "little")
    same = mtime == int(stat.st_mtime) & 0xFFFFFFFF and size == stat.st_size & 0xFFFFFFFF
    return content if same else None


class LibraryInMemory:
    """Finds and loads modules of the standard library from a captured store."""

    def __init__(self, index, store, extensions):
        self.index = index
        self.store = store
        self.extensions = extensions

    def find_spec(self, name, path=None, target=None):
        if name in self.extensions:
            path = self.extensions[name]
            loader = importlib.machinery.ExtensionFileLoader(name, path)
            return importlib.util.spec_from_file_location(name, path, loader=loader)
        entry = self.index.get(name)
        if entry is None:
            return None
        spec = importlib.machinery.ModuleSpec(
            name, self, origin=entry.path, is_package=entry.is_package
        )
        spec.has_location = True
        if entry.is_package:
            spec.submodule_search_locations.append(entry.path.rpartition("/")[0])
        return spec

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        # The true ones: the harness has a copy of its own, which `exec` would pass on.
        module.__builtins__ = sys.modules["builtins"]
        exec(self.get_code(module.__spec__.name), module.__dict__)

    def get_code(self, name):
        entry = self.index[name]
        content = self.store[entry.offset : entry.offset + entry.length]
        if entry.is_compiled:
            return marshal.loads(content)
        return compile(bytes(content), entry.path, "exec", dont_inherit=True)

    def get_source(self, name):
        """The text where the source was captured; None where only compiled code was."""
        entry = self.index[name]
        if entry.is_compiled:
            return None
        return importlib.util.decode_source(
            bytes(self.store[entry.offset : entry.offset + entry.length])
        )

    def is_package(self, name):
        return self.index[name].is_package

    def get_data(self, path):
        raise FileNotFoundError(2, "not part of the library in memory", path)


def capture():
    """Copies the standard library's modules into memory; returns the finder that serves them."""
    walk = _Capture()
    for directory in sys.path:
        if os.path.isdir(directory):
            walk.add_directory(directory, "")
    extensions = _extension_paths()
    mapped = {n: extensions[n] for n in extensions if n == EXTENSION_MAPPED}
    return LibraryInMemory(walk.index, walk.finish(), mapped)


def install(finder):
    """Serves imports from memory alone: builtin and frozen modules, the harness, the library."""
    sys.meta_path[:] = [
        kept for kept in sys.meta_path if kept is not importlib.machinery.PathFinder
    ] + [finder]
    del sys.path_hooks[:]
    del sys.path[:]
    sys.path_importer_cache.clear()
