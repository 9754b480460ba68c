"""Files of a case: laid out before the submission is loaded, looked at after its call.

The contents come from the job pipe straight into memory that is mapped for them, so that laying
them out leaves no trace in the process' peak.
"""
import importlib.machinery
import mmap
import sys
import zlib

from . import folder
from .tree import File, Folder, Link
from .values import encode

HEAD_BYTES = BLOCK_BYTES = 64 << 10
ROOM_BYTES = 1 << 30
HOME = "/work"

_crc32 = zlib.crc32
_import_module = importlib.import_module
_modules = sys.modules


class Mounted:
    """The files of one case, as they were and as they are."""

    def __init__(self, details, read_into):
        self.files = folder.FilesInMemory(ROOM_BYTES)
        self.tree = self.files.tree
        self.place = details["place"]
        self.imports = details["imports"]
        self._lay_out(details["entries"], read_into)
        for path in details["watched"]:
            self.tree.watch(f"{HOME}/{path}")
        self.before = self._look()
        folder.mount(self.files)
        sys.path.insert(0, HOME)
        sys.meta_path.append(_ModulesOfFolder(self))

    def _lay_out(self, entries, read_into):
        sizes = [details["size"] for entry in entries for details in [entry.get("file")] if details]
        contents = memoryview(b"")
        if sum(sizes):
            contents = memoryview(mmap.mmap(-1, sum(sizes), mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS))
        read_into(contents)
        at = 0
        for entry in entries:
            kind, details = next(iter(entry.items()))
            above, name = self._above(details["path"])
            if kind == "file":
                above.names[name] = File(self.tree, contents[at : at + details["size"]])
                at += details["size"]
            elif kind == "link":
                above.names[name] = Link(self.tree, details["target"])
            elif name not in above.names:
                above.names[name] = Folder(self.tree)

    def _above(self, path):
        """The folder of work that a path's last name stands in, made where it is missing."""
        *parts, name = path.split("/")
        node = self.tree.root.names["work"]
        for part in parts:
            if part not in node.names:
                node.names[part] = Folder(self.tree)
            node = node.names[part]
        return node, name

    def report(self):
        """`FolderAfter`: what is not as it was, and how it was used."""
        after = self._look()
        paths = sorted(set(self.before) | set(after))
        return {
            "changed": [
                [path, self._left(path, after.get(path))]
                for path in paths
                if self.before.get(path) != after.get(path)
            ],
            "bytes_read": sum(self.files.bytes_read.values()),
            "states": list(self.tree.watched.values()),
        }

    def _look(self):
        return {path: self._state(path, node) for path, node in self.tree.walk()}

    def _state(self, path, node):
        if isinstance(node, Folder):
            return "folder"
        if isinstance(node, Link):
            return {"link": node.target}
        return {"file": (node.size, [_crc32(block) for block in node.blocks()])}

    def _left(self, path, state):
        if state is None:
            return "nothing"
        if state == "folder" or "link" in state:
            return state
        size, sums = state["file"]
        head = encode(self.tree.find(f"{HOME}/{path}").read(0, HEAD_BYTES))
        return {"file": {"size": size, "head": head, "sums": sums}}

    # -----------------------------------------------------------------------------------------
    # A submission that is a module among the files

    def put_in_place(self, source):
        """Lets the submission stand where the exercise says."""
        self.source = source
        above, name = self._above(self.place)
        above.names[name] = File(self.tree, source.text.encode("utf-8", "surrogatepass"))
        self.before = self._look()

    def import_all(self):
        """Imports what comes first, then the submission; returns its namespace."""
        for name in self.imports:
            _import_module(name)
        return vars(_import_module(self.place[:-3].replace("/", ".")))


class _ModulesOfFolder:
    """Finds modules and packages among the files, as the system's finder would."""

    def __init__(self, mounted):
        self._mounted = mounted
        self._tree = mounted.tree

    def find_spec(self, name, path=None, target=None):
        stem = name.rpartition(".")[2]
        for folder_name in sys.path if path is None else path:
            for candidate in (stem + "/__init__.py", stem + ".py"):
                file_name = "%s/%s" % (folder_name, candidate)
                if isinstance(self._node(file_name), File):
                    return self._spec(name, file_name, candidate != stem + ".py")
        for folder_name in sys.path if path is None else path:
            file_name = "%s/%s" % (folder_name, stem)
            if isinstance(self._node(file_name), Folder):
                spec = importlib.machinery.ModuleSpec(name, None, is_package=True)
                spec.submodule_search_locations = [file_name]
                return spec
        return None

    def _spec(self, name, file_name, is_package):
        spec = importlib.machinery.ModuleSpec(name, self, origin=file_name, is_package=is_package)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations.append(file_name.rpartition("/")[0])
        return spec

    def _node(self, path):
        try:
            return self._tree.find(path)
        except (OSError, ValueError):
            return None

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        file_name = module.__spec__.origin
        if self._mounted.place is not None and file_name == f"{HOME}/{self._mounted.place}":
            # Under the name that its own tracebacks show.
            code = self._mounted.source.compile()
        else:
            content = self.get_data(file_name)
            code = compile(content, file_name, "exec", dont_inherit=True)
        module.__builtins__ = _modules["builtins"]
        exec(code, module.__dict__)

    def get_data(self, path):
        node = self._tree.find(path)
        return node.read(0, node.size)

    def get_source(self, name):
        return None
