"""A private folder for exercises on files: `open`, `os`, and all that is built on them.

The walls refuse every path. So the files stand in memory (`tree.py`), and the names by which
Python asks the system for files are replaced by ones that ask the tree. Descriptors that were
there before keep their meaning; those of the tree begin at 1,000.
"""
import builtins
import errno
import io
import os
import stat
import sys

from .tree import File, Folder, Link, Tree, refuse

FIRST_DESCRIPTOR = 1_000
OPEN_MAX = 64
BUFFER = 8_192

# Imported anew, so that they take hold of the names below.
_BUILT_ON_FILES = (
    "pathlib", "shutil", "tempfile", "glob", "gzip", "bz2", "lzma", "zipfile", "tarfile",
    "fileinput", "filecmp", "configparser", "mailbox", "shelve", "dbm", "logging",
)  # fmt: skip

_real = {
    name: getattr(os, name)
    for name in (
        "open", "close", "read", "write", "lseek", "fstat", "ftruncate", "fsync", "isatty", "dup",
    )
}  # fmt: skip
_real_open = io.open
_text, _reader, _writer, _both = (
    io.TextIOWrapper, io.BufferedReader, io.BufferedWriter, io.BufferedRandom,
)  # fmt: skip


class _Opened:
    """What a descriptor stands for."""

    def __init__(self, node, flags, path):
        self.node, self.flags, self.path, self.at = node, flags, path, 0

    def may_read(self):
        return self.flags & os.O_ACCMODE != os.O_WRONLY

    def may_write(self):
        return self.flags & os.O_ACCMODE != os.O_RDONLY


class _Entry:
    """As `os.DirEntry`."""

    def __init__(self, folder, path, name, node):
        self._folder, self._node, self.name, self.path = folder, node, name, path

    def _reached(self, follow_symlinks):
        return self._folder.tree.find(self.path, follow_symlinks)

    def _is(self, kind, follow_symlinks):
        try:
            return isinstance(self._reached(follow_symlinks), kind)
        except OSError:
            return False

    def is_dir(self, *, follow_symlinks=True):
        return self._is(Folder, follow_symlinks)

    def is_file(self, *, follow_symlinks=True):
        return self._is(File, follow_symlinks)

    def is_symlink(self):
        return isinstance(self._node, Link)

    def is_junction(self):
        return False

    def inode(self):
        return self._node.inode

    def stat(self, *, follow_symlinks=True):
        return _stat_of(self._reached(follow_symlinks))

    def __fspath__(self):
        return self.path

    def __repr__(self):
        return "<DirEntry %r>" % self.name


class _Scan:
    """As what `os.scandir` returns."""

    def __init__(self, entries):
        self._entries = iter(entries)

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._entries)

    def close(self):
        self._entries = iter(())

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.close()


class Raw(io.RawIOBase):
    """An open file of the tree, without a buffer."""

    def __init__(self, folder, descriptor, name, mode, closefd=True):
        self._folder, self._descriptor, self._closefd = folder, descriptor, closefd
        self.name, self.mode = name, mode

    def fileno(self):
        self._checkClosed()
        return self._descriptor

    def readable(self):
        return self._folder.opened[self._descriptor].may_read()

    def writable(self):
        return self._folder.opened[self._descriptor].may_write()

    def seekable(self):
        return True

    def readinto(self, buffer):
        content = self._folder.read(self.fileno(), len(buffer))
        buffer[: len(content)] = content
        return len(content)

    def write(self, content):
        with memoryview(content) as view:
            return self._folder.write(self.fileno(), view.cast("B") if view.nbytes else b"")

    def seek(self, offset, whence=0):
        return self._folder.lseek(self.fileno(), offset, whence)

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None):
        size = self.tell() if size is None else size
        self._folder.ftruncate(self.fileno(), size)
        return size

    def isatty(self):
        return False

    def close(self):
        if not self.closed:
            super().close()
            if self._closefd:
                self._folder.close(self._descriptor)


def _stat_of(node):
    size = node.size if isinstance(node, File) else len(getattr(node, "target", "")) or 4096
    plain = (node.mode, node.inode, 1, node.links, 0, 0, size, node.time, node.time, node.time)
    further = {"st_blksize": 4096, "st_blocks": -(-size // 512), "st_rdev": 0}
    for name in ("atime", "mtime", "ctime"):
        further["st_%s" % name] = float(node.time)
        further["st_%s_ns" % name] = node.time * 10**9
    return os.stat_result(plain, further)


class FilesInMemory:
    """The functions that take the place of the system's."""

    def __init__(self, room):
        self.tree = Tree(room)
        self.opened = {}
        self.bytes_read = {}

    # -----------------------------------------------------------------------------------------
    # Descriptors

    def open_descriptor(self, path, flags, mode=0o777, *, dir_fd=None):
        folder, name, node = self.tree.locate(path)
        if node is None:
            if not flags & os.O_CREAT:
                refuse(errno.ENOENT, path)
            if not name or not isinstance(folder, Folder):
                refuse(errno.ENOENT, path)
            node = folder.names[name] = File(self.tree)
            self.tree.changed()
        elif flags & os.O_CREAT and flags & os.O_EXCL:
            refuse(errno.EEXIST, path)
        if isinstance(node, Folder) and flags & os.O_ACCMODE != os.O_RDONLY:
            refuse(errno.EISDIR, path)
        if len(self.opened) >= OPEN_MAX:
            refuse(errno.EMFILE, path)
        if flags & os.O_TRUNC and isinstance(node, File) and node.size:
            node.cut(0)
            self.tree.changed()
        number = FIRST_DESCRIPTOR
        while number in self.opened:
            number += 1
        self.opened[number] = _Opened(node, flags, os.fspath(path))
        return number

    def close(self, number):
        if number < FIRST_DESCRIPTOR:
            return _real["close"](number)
        self._of(number)
        del self.opened[number]

    def read(self, number, count):
        if number < FIRST_DESCRIPTOR:
            return _real["read"](number, count)
        opened = self._of(number)
        if isinstance(opened.node, Folder):
            refuse(errno.EISDIR)
        if not opened.may_read():
            refuse(errno.EBADF)
        content = opened.node.read(opened.at, count)
        opened.at += len(content)
        inode = opened.node.inode
        self.bytes_read[inode] = self.bytes_read.get(inode, 0) + len(content)
        return content

    def write(self, number, content):
        if number < FIRST_DESCRIPTOR:
            return _real["write"](number, content)
        opened = self._of(number)
        if not opened.may_write():
            refuse(errno.EBADF)
        if opened.flags & os.O_APPEND:
            opened.at = opened.node.size
        done = opened.node.write(opened.at, content)
        opened.at += done
        self.tree.changed()
        opened.node.time = self.tree.now()
        return done

    def lseek(self, number, offset, whence):
        if number < FIRST_DESCRIPTOR:
            return _real["lseek"](number, offset, whence)
        opened = self._of(number)
        start = {0: 0, 1: opened.at, 2: getattr(opened.node, "size", 0)}.get(whence)
        if start is None or start + offset < 0:
            refuse(errno.EINVAL)
        opened.at = start + offset
        return opened.at

    def ftruncate(self, number, size):
        if number < FIRST_DESCRIPTOR:
            return _real["ftruncate"](number, size)
        self._of(number).node.cut(size)
        self.tree.changed()

    def fstat(self, number):
        if number < FIRST_DESCRIPTOR:
            return _real["fstat"](number)
        return _stat_of(self._of(number).node)

    def fsync(self, number):
        if number < FIRST_DESCRIPTOR:
            return _real["fsync"](number)
        self._of(number)

    def isatty(self, number):
        return number < FIRST_DESCRIPTOR and _real["isatty"](number)

    def _of(self, number):
        if number not in self.opened:
            refuse(errno.EBADF)
        return self.opened[number]

    # -----------------------------------------------------------------------------------------
    # Files as objects

    def open(
        self, file, mode="r", buffering=-1, encoding=None, errors=None, newline=None,
        closefd=True, opener=None,
    ):  # fmt: skip
        """As the builtin `open`."""
        if isinstance(file, int) and file < FIRST_DESCRIPTOR:
            return _real_open(file, mode, buffering, encoding, errors, newline, closefd, opener)
        letters = set(mode)
        binary, plus = "b" in letters, "+" in letters
        kinds = letters & set("rwxa")
        if len(kinds) != 1 or letters - set("rwxabt+") or len(letters) != len(mode):
            raise ValueError("invalid mode: %r" % mode)
        if binary and "t" in letters:
            raise ValueError("can't have text and binary mode at once")
        if binary and (encoding or errors or newline) is not None:
            raise ValueError("binary mode doesn't take an encoding, errors or newline argument")
        if buffering == 0 and not binary:
            raise ValueError("can't have unbuffered text I/O")
        kind = kinds.pop()
        number = file if isinstance(file, int) else self._open_as(file, kind, plus, opener)
        if not isinstance(file, int) and isinstance(self._of(number).node, Folder):
            self.close(number)
            refuse(errno.EISDIR, file)
        if kind == "a":
            self.lseek(number, 0, 2)
        raw = Raw(self, number, file, _raw_mode(kind, plus), closefd)
        if buffering == 0:
            return raw
        size = BUFFER if buffering in (-1, 1) else buffering
        wrapper = _both if plus else (_reader if kind == "r" else _writer)
        buffered = wrapper(raw, size)
        if binary:
            return buffered
        text = _text(buffered, encoding or "utf-8", errors, newline, buffering == 1)
        text.mode = mode
        return text

    def _open_as(self, file, kind, plus, opener):
        flags = os.O_RDWR if plus else (os.O_RDONLY if kind == "r" else os.O_WRONLY)
        flags |= {
            "r": 0,
            "w": os.O_CREAT | os.O_TRUNC,
            "x": os.O_CREAT | os.O_EXCL,
            "a": os.O_CREAT | os.O_APPEND,
        }[kind] | os.O_CLOEXEC
        return opener(file, flags) if opener else self.open_descriptor(file, flags, 0o666)

    # -----------------------------------------------------------------------------------------
    # Paths

    def stat(self, path, *, dir_fd=None, follow_symlinks=True):
        if isinstance(path, int):
            return self.fstat(path)
        return _stat_of(self.tree.find(path, follow_symlinks))

    def lstat(self, path, *, dir_fd=None):
        return self.stat(path, follow_symlinks=False)

    def access(self, path, mode, *, dir_fd=None, effective_ids=False, follow_symlinks=True):
        try:
            self.stat(path, follow_symlinks=follow_symlinks)
        except OSError:
            return False
        return True

    def listdir(self, path="."):
        return list(self._folder(path).names)

    def scandir(self, path="."):
        text = os.fspath(path)
        names = self._folder(path).names
        joined = text if text.endswith("/") else text + "/"
        return _Scan([_Entry(self, joined + name, name, names[name]) for name in list(names)])

    def _folder(self, path):
        node = self.tree.find(path)
        if not isinstance(node, Folder):
            refuse(errno.ENOTDIR, path)
        return node

    def mkdir(self, path, mode=0o777, *, dir_fd=None):
        folder, name, node = self.tree.locate(path, False)
        if node is not None:
            refuse(errno.EEXIST, path)
        folder.names[name] = Folder(self.tree)
        self.tree.changed()

    def rmdir(self, path, *, dir_fd=None):
        folder, name, node = self.tree.locate(path, False)
        if node is None:
            refuse(errno.ENOENT, path)
        if not isinstance(node, Folder):
            refuse(errno.ENOTDIR, path)
        if node.names:
            refuse(errno.ENOTEMPTY, path)
        del folder.names[name]
        self.tree.changed()

    def unlink(self, path, *, dir_fd=None):
        folder, name, node = self.tree.locate(path, False)
        if node is None:
            refuse(errno.ENOENT, path)
        if isinstance(node, Folder):
            refuse(errno.EISDIR, path)
        node.links -= 1
        del folder.names[name]
        self.tree.changed()

    def rename(self, src, dst, *, src_dir_fd=None, dst_dir_fd=None):
        folder, name, node = self.tree.locate(src, False)
        if node is None:
            refuse(errno.ENOENT, src, dst)
        other_folder, other_name, other = self.tree.locate(dst, False)
        if isinstance(other, Folder):
            if not isinstance(node, Folder):
                refuse(errno.EISDIR, src, dst)
            if other.names:
                refuse(errno.ENOTEMPTY, src, dst)
        elif other is not None and isinstance(node, Folder):
            refuse(errno.ENOTDIR, src, dst)
        del folder.names[name]
        other_folder.names[other_name] = node
        self.tree.changed()

    def symlink(self, src, dst, target_is_directory=False, *, dir_fd=None):
        folder, name, node = self.tree.locate(dst, False)
        if node is not None:
            refuse(errno.EEXIST, src, dst)
        folder.names[name] = Link(self.tree, os.fspath(src))
        self.tree.changed()

    def link(self, src, dst, *, src_dir_fd=None, dst_dir_fd=None, follow_symlinks=True):
        node = self.tree.find(src, follow_symlinks)
        folder, name, other = self.tree.locate(dst, False)
        if other is not None:
            refuse(errno.EEXIST, src, dst)
        folder.names[name] = node
        node.links += 1
        self.tree.changed()

    def readlink(self, path, *, dir_fd=None):
        node = self.tree.find(path, False)
        if not isinstance(node, Link):
            refuse(errno.EINVAL, path)
        return node.target

    def truncate(self, path, length):
        if isinstance(path, int):
            return self.ftruncate(path, length)
        self.tree.find(path).cut(length)
        self.tree.changed()

    def chmod(self, path, mode, *, dir_fd=None, follow_symlinks=True):
        node = self._of(path).node if isinstance(path, int) else self.tree.find(path)
        node.mode = stat.S_IFMT(node.mode) | stat.S_IMODE(mode)

    def utime(self, path, times=None, *, ns=None, dir_fd=None, follow_symlinks=True):
        node = self._of(path).node if isinstance(path, int) else self.tree.find(path)
        node.time = int(times[1]) if times else (ns[1] // 10**9 if ns else self.tree.now())

    def getcwd(self):
        return self.tree.here

    def chdir(self, path):
        self._folder(path)
        self.tree.here = os.path.normpath(self.tree.absolute(path))


def _raw_mode(kind, plus):
    return {"r": "rb", "w": "wb", "x": "xb", "a": "ab"}[kind] + ("+" if plus else "")


_OF_OS = (
    "close", "read", "write", "lseek", "fstat", "ftruncate", "fsync", "isatty", "stat", "lstat",
    "access", "listdir", "scandir", "mkdir", "rmdir", "unlink", "rename", "symlink", "link",
    "readlink", "truncate", "chmod", "utime", "getcwd", "chdir",
)  # fmt: skip


# What asks the system for files and is not emulated: gone, so that libraries do without it.
_NOT_THERE = (
    "chflags", "chown", "copy_file_range", "getxattr", "lchflags", "lchown", "listxattr", "mkfifo",
    "mknod", "posix_fallocate", "pread", "preadv", "pwrite", "pwritev", "readv", "removexattr",
    "sendfile", "setxattr", "splice", "statvfs", "writev",
)  # fmt: skip


def mount(files):
    """Puts the tree in the place of the system's files, for the rest of this process."""
    posix = sys.modules["posix"]
    for module in (os, posix):
        for name in _OF_OS:
            setattr(module, name, getattr(files, name))
        module.open, module.remove, module.replace = (
            files.open_descriptor, files.unlink, files.rename,
        )  # fmt: skip
        module.fdatasync = files.fsync
        module.getcwdb = lambda: os.fsencode(files.getcwd())
        for name in _NOT_THERE:
            if hasattr(module, name):
                delattr(module, name)
    for names in (os.supports_dir_fd, os.supports_fd, os.supports_follow_symlinks):
        names.clear()
    builtins.open = io.open = sys.modules["_io"].open = files.open
    io.open_code = sys.modules["_io"].open_code = lambda path: files.open(path, "rb")
    for name in _BUILT_ON_FILES:
        for loaded in [one for one in sys.modules if one == name or one.startswith(name + ".")]:
            del sys.modules[loaded]
