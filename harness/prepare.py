"""How an interpreter of its own (the subprocess backend) warms up and seals itself.

`judge` has put every wall around the process before the interpreter started, but one: starting
needs paths. When all is imported that will be, the last wall refuses them too.
"""
import errno
import os
import socket
import struct
import sys

from . import library
from .warm import python_info, settle_memory

WALL = "no paths"

_SECCOMP_NUMBERS = {"x86_64": 317, "aarch64": 277, "riscv64": 277}
_SECCOMP_SET_MODE_FILTER = 1
_BYTES_OF_INSTRUCTION = 8


def prepare(filter_hex, processes=False):
    """Warms up, raises the last wall, tries to break out; says how that went (`Prepared`).

    `processes`: the candidate may start some, so a fork is no way out.
    """
    library.preload(library.COMMON)
    library.preload_extensions()
    library.install(library.capture())
    if processes:
        from . import family

        family.install()
    walls, missing, breaches = [], [], []
    if filter_hex is not None:
        number = _refuse_paths(bytes.fromhex(filter_hex))
        if number:
            missing.append([WALL, number])
        else:
            walls.append(WALL)
        attacks = _ATTACKS if not processes else _ATTACKS[:2]
        breaches = [name for name, attack in attacks if _succeeds(attack)]
    settle_memory()
    return {
        "python": python_info(),
        "walls": walls,
        "missing": missing,
        "breaches": breaches,
    }


def _refuse_paths(program):
    """Installs a seccomp program on this process; 0, or the error number."""
    try:
        import ctypes

        libc = ctypes.CDLL(None, use_errno=True)
    except (ImportError, OSError):
        return errno.ENOSYS
    number = _SECCOMP_NUMBERS.get(os.uname().machine)
    if number is None:
        return errno.ENOSYS
    instructions = ctypes.create_string_buffer(program, len(program))
    count = len(program) // _BYTES_OF_INSTRUCTION
    # struct sock_fprog: the number of instructions, then where they are.
    header = struct.pack("HP", count, ctypes.addressof(instructions))
    pointer = ctypes.create_string_buffer(header, len(header))
    arguments = (number, _SECCOMP_SET_MODE_FILTER, 0, ctypes.addressof(pointer))
    if libc.syscall(*map(ctypes.c_long, arguments)) == 0:
        return 0
    return ctypes.get_errno() or errno.EINVAL


# ---------------------------------------------------------------------------------------------
# Trying to break out


def _open_a_path():
    os.close(os.open("/etc/passwd", os.O_RDONLY))


def _open_a_socket():
    socket.socket(socket.AF_INET, socket.SOCK_STREAM).close()


def _fork():
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _signal_the_parent():
    os.kill(os.getppid(), 0)


_ATTACKS = [
    ("open /etc/passwd", _open_a_path),
    ("socket", _open_a_socket),
    ("fork", _fork),
    ("kill", _signal_the_parent),
]


def _succeeds(attack):
    try:
        attack()
    except OSError:
        return False
    return True
