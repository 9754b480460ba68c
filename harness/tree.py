"""Files that exist in this process' memory alone: the tree behind `folder.py`.

Nothing here asks the system for a path. Times are those of a clock that moves with each change.
"""
import errno
import mmap
import os
import stat
import zlib

FIRST_INODE = 1_000
FIRST_TIME = 1_704_067_200  # 2024-01-01, UTC
LINKS_MAX = 20
PAGE = 1 << 16
STATES_MAX = 100


def refuse(number, path=None, other=None):
    """Raises what the system would."""
    if other is not None:
        raise OSError(number, os.strerror(number), path, None, other)
    raise OSError(number, os.strerror(number), path)


class Node:
    """What stands under a name."""

    def __init__(self, tree, mode):
        tree.inodes += 1
        self.inode = tree.inodes
        self.mode = mode
        self.links = 1
        self.time = tree.now()


class Folder(Node):
    def __init__(self, tree):
        super().__init__(tree, stat.S_IFDIR | 0o755)
        self.names = {}


class Link(Node):
    def __init__(self, tree, target):
        super().__init__(tree, stat.S_IFLNK | 0o777)
        self.target = target


class File(Node):
    """A file's bytes, in pages of their own: what is stored is known to the byte."""

    def __init__(self, tree, given=None):
        super().__init__(tree, stat.S_IFREG | 0o644)
        self.tree = tree
        self.given = given
        self.pages = []
        self.size = len(given) if given is not None else 0

    def read(self, at, count):
        count = max(0, min(count, self.size - at))
        if self.given is not None:
            return bytes(self.given[at : at + count])
        parts = []
        while count:
            page, start = divmod(at, PAGE)
            part = self.pages[page][start : min(PAGE, start + count)]
            parts.append(part)
            at, count = at + len(part), count - len(part)
        return b"".join(parts)

    def blocks(self):
        """The content, block by block."""
        return (self.read(at, PAGE) for at in range(0, self.size, PAGE))

    def write(self, at, content):
        self._own()
        self._grow(max(self.size, at + len(content)))
        done = 0
        while done < len(content):
            page, start = divmod(at + done, PAGE)
            part = content[done : done + PAGE - start]
            self.pages[page][start : start + len(part)] = part
            done += len(part)
        return done

    def cut(self, size):
        self._own()
        if size > self.size:
            self._grow(size)
            return
        keep = -(-size // PAGE)
        for page in self.pages[keep:]:
            page.close()
            self.tree.stored -= PAGE
        del self.pages[keep:]
        if keep and size % PAGE:
            self.pages[-1][size % PAGE :] = bytes(PAGE - size % PAGE)
        self.size = size

    def _own(self):
        if self.given is not None:
            given, self.given, self.size = self.given, None, 0
            self.write(0, given)

    def _grow(self, size):
        missing = -(-size // PAGE) - len(self.pages)
        if self.tree.stored + missing * PAGE > self.tree.room:
            refuse(errno.ENOSPC)
        for _ in range(missing):
            try:
                page = mmap.mmap(-1, PAGE, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
            except OSError:
                # What is written counts as memory, and there is none left.
                raise MemoryError from None
            self.pages.append(page)
            self.tree.stored += PAGE
        self.tree.stored_max = max(self.tree.stored_max, self.tree.stored)
        self.size = size


class Tree:
    """All of it, and where the process stands in it."""

    def __init__(self, room):
        self.inodes, self.changes = FIRST_INODE, 0
        self.room, self.stored, self.stored_max = room, 0, 0
        self.watched = {}
        self.root = Folder(self)
        self.root.names["work"] = Folder(self)
        self.root.names["tmp"] = Folder(self)
        self.here = "/work"

    def now(self):
        return FIRST_TIME + self.changes

    def changed(self):
        """To be called after each change: notes what a crash at this moment would leave."""
        self.changes += 1
        for path, states in self.watched.items():
            state = self.digest(path)
            if states[-1] != state:
                states.append(state)
                # The first and the last of them are always kept.
                del states[STATES_MAX - 1 : -1]

    def watch(self, path):
        """Notes from now on what a path holds after each change."""
        self.watched[path] = [self.digest(path)]

    def digest(self, path):
        """What a file holds, in short: its size and its sum; None where there is none."""
        try:
            node = self.find(path)
        except OSError:
            return None
        if not isinstance(node, File):
            return None
        total = 0
        for block in node.blocks():
            total = zlib.crc32(block, total)
        return [node.size, total]

    def absolute(self, path):
        path = os.fspath(path)
        if isinstance(path, bytes):
            path = os.fsdecode(path)
        if "\0" in path:
            raise ValueError("embedded null byte")
        if not path:
            refuse(errno.ENOENT, path)
        return path if path.startswith("/") else self.here + "/" + path

    def find(self, path, follow=True):
        """The node under a path; raises where there is none."""
        folder, name, node = self.locate(path, follow)
        if node is None:
            refuse(errno.ENOENT, path)
        return node

    def locate(self, path, follow=True, hops=0):
        """The folder that a path's last name stands in, that name, and its node or None."""
        trail, parts = [self.root], [part for part in self.absolute(path).split("/")]
        parts = [part for part in parts if part not in ("", ".")]
        name = ""
        node = self.root
        for at, part in enumerate(parts):
            folder = trail[-1]
            if part == "..":
                if len(trail) > 1:
                    trail.pop()
                name, node = "..", trail[-1]
                continue
            name, node = part, folder.names.get(part)
            last = at + 1 == len(parts)
            if isinstance(node, Link) and (follow or not last):
                if hops >= LINKS_MAX:
                    refuse(errno.ELOOP, path)
                base = "/" + "/".join(parts[:at])
                target = node.target if node.target.startswith("/") else base + "/" + node.target
                rest = "/".join([target] + parts[at + 1 :])
                return self.locate(rest, follow, hops + 1)
            if last:
                break
            if node is None:
                refuse(errno.ENOENT, path)
            if not isinstance(node, Folder):
                refuse(errno.ENOTDIR, path)
            trail.append(node)
        if str(path).endswith("/") and node is not None and not isinstance(node, Folder):
            refuse(errno.ENOTDIR, path)
        return trail[-1], name, node

    def walk(self):
        """Every path below the folder of work, with its node, sorted."""
        open_folders, found = [("", self.root.names["work"])], []
        while open_folders:
            prefix, folder = open_folders.pop()
            for name, node in folder.names.items():
                found.append((prefix + name, node))
                if isinstance(node, Folder):
                    open_folders.append((prefix + name + "/", node))
        return sorted(found, key=lambda entry: entry[0])
