"""Processes of the candidate's own: what `multiprocessing` needs, without a path.

The walls refuse every path, so a semaphore that the C library names in a folder, and a file that is
mapped, cannot be had. Here a semaphore is a pipe, which holds one byte for each time that it can be
taken, and shared memory is one piece that `judge` hands over, of fixed size.
"""
import mmap
import os
import select
import sys
import threading
import time
import types
from contextlib import contextmanager

from .raised import describe_exception

SHARED_MEMORY = 5
SEMAPHORE_MAX = 32_767
RECURSIVE = 0
# Asks a pipe how many bytes it holds (ioctl_tty(2)); `termios` is not there to say it.
FIONREAD = 0x541B

_read, _write, _exit, _own_pid = os.read, os.write, os._exit, os.getpid
_now = time.monotonic


def install():
    """Gives `multiprocessing` its semaphores and its memory, and forks alone."""
    module = types.ModuleType("_multiprocessing")
    module.SemLock = SemLock
    module.sem_unlink = lambda name: None
    module.flags = {}
    sys.modules["_multiprocessing"] = module
    import multiprocessing
    import multiprocessing.heap
    import multiprocessing.synchronize

    multiprocessing.set_start_method("fork")
    multiprocessing.heap.Arena = _Memory().arena


@contextmanager
def parent_alone(source):
    """Inside, a process that the candidate forked ends where it would come back to the harness."""
    own, status = _own_pid(), 0
    try:
        yield
    except SystemExit as asked:
        if _own_pid() == own:
            raise
        status = asked.code if isinstance(asked.code, int) else int(asked.code is not None)
    except BaseException as error:
        if _own_pid() == own:
            raise
        told, status = describe_exception(error, source), 1
        sys.stderr.write("%s: %s\n" % (told["class"], told["message"]))
    if _own_pid() != own:
        for stream in (sys.stdout, sys.stderr):
            try:
                stream.flush()
            except BaseException:
                # A closed stream is the candidate's own affair.
                pass
        _exit(status & 0xFF)


class SemLock:
    """`_multiprocessing.SemLock`, over a pipe. It is inherited by a fork, and has no name."""

    SEM_VALUE_MAX = SEMAPHORE_MAX

    def __init__(self, kind, value, maxvalue, name, unlink):
        self.kind, self.maxvalue, self.name = kind, min(maxvalue, SEMAPHORE_MAX), None
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._reader, False)
        self.handle = self._reader
        self._taken, self._owner = 0, None
        if value:
            _write(self._writer, b"\0" * min(value, SEMAPHORE_MAX))

    def __del__(self):
        for descriptor in (self._reader, self._writer):
            try:
                os.close(descriptor)
            except OSError:
                # The candidate closed it; it may be a pipe that is not made yet, too.
                pass

    def __enter__(self):
        self.acquire()
        return self

    def __exit__(self, *raised):
        self.release()

    def acquire(self, block=True, timeout=None):
        """Takes it, waiting where `block` says so; whether it was taken."""
        if self.kind == RECURSIVE and self._is_mine():
            self._taken += 1
            return True
        until = None if timeout is None else _now() + max(timeout, 0)
        while not self._take():
            if not block or not self._wait(until):
                return False
        self._taken += 1
        self._owner = threading.get_ident()
        return True

    def release(self):
        """Gives it back."""
        if self.kind == RECURSIVE:
            if not self._is_mine():
                raise AssertionError("attempt to release recursive lock not owned by thread")
            if self._taken > 1:
                self._taken -= 1
                return
        elif self._get_value() >= self.maxvalue:
            raise ValueError("semaphore or lock released too many times")
        self._taken -= 1
        _write(self._writer, b"\0")

    def _take(self):
        try:
            return _read(self._reader, 1) != b""
        except BlockingIOError:
            return False

    def _wait(self, until):
        """Waits until it may be there to be taken; whether there is time left."""
        left = None if until is None else until - _now()
        if left is not None and left <= 0:
            return False
        waiting = select.poll()
        waiting.register(self._reader, select.POLLIN)
        waiting.poll(None if left is None else left * 1000)
        return True

    def _count(self):
        return self._taken

    def _is_mine(self):
        return self._taken > 0 and self._owner == threading.get_ident()

    def _get_value(self):
        import fcntl

        held = bytearray(4)
        fcntl.ioctl(self._reader, FIONREAD, held)
        return int.from_bytes(held, sys.byteorder)

    def _is_zero(self):
        return self._get_value() == 0

    def _after_fork(self):
        self._taken = 0

    @classmethod
    def _rebuild(cls, *state):
        raise RuntimeError("a lock reaches another process by fork alone")


class _Memory:
    """The one piece of shared memory. Its first page says up to where it is given away; what was
    given away is not taken back."""

    def __init__(self):
        self.view = memoryview(mmap.mmap(SHARED_MEMORY, 0))
        self.lock = SemLock(RECURSIVE, 1, 1, None, True)
        self.view[:8] = mmap.PAGESIZE.to_bytes(8, "little")

    def arena(self, size, fd=-1):
        """What `multiprocessing.heap` takes blocks from."""
        with self.lock:
            start = int.from_bytes(self.view[:8], "little")
            end = start + -(-size // mmap.PAGESIZE) * mmap.PAGESIZE
            if end > len(self.view):
                raise MemoryError("the memory that processes may share is given away")
            self.view[:8] = end.to_bytes(8, "little")
        return _Arena(size, self.view[start : start + size])


class _Arena:
    """One piece of it."""

    def __init__(self, size, buffer):
        self.size, self.buffer, self.fd = size, buffer, -1
