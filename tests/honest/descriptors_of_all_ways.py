# odd: Reads, writes and copies descriptors of its own in every way that the library has.
import errno
import os


def fails_with(number, call, *args):
    try:
        call(*args)
    except OSError as error:
        assert error.errno == number, error
    else:
        raise AssertionError(call)


def look_around():
    reader, writer = os.pipe2(os.O_CLOEXEC)
    assert os.writev(writer, [b"one", b"two"]) == 6
    pieces = [bytearray(2), bytearray(4)]
    assert os.readv(reader, pieces) == 6 and pieces == [b"on", b"etwo"]
    third = os.dup(writer)
    os.dup2(writer, third)
    os.dup2(writer, third, inheritable=False)
    assert not os.get_inheritable(third) and not os.isatty(third)
    os.set_inheritable(third, False)
    os.set_blocking(reader, False)
    fails_with(errno.EAGAIN, os.read, reader, 1)
    for call in (os.pread, os.pwrite, os.lseek):
        arguments = {os.pread: (1, 0), os.pwrite: (b"x", 0), os.lseek: (0, 0)}[call]
        fails_with(errno.ESPIPE, call, writer if call is not os.pread else reader, *arguments)
    fails_with(errno.EINVAL, os.fsync, writer)
    fails_with(errno.EINVAL, os.fdatasync, writer)
    with open(third, "wb", 0) as file:
        file.write(b"three")
    assert os.read(reader, 9) == b"three"
    os.close(writer)
    assert os.read(reader, 1) == b""
    os.close(reader)


def two_sum(nums, target):
    look_around()
    seen = {}
    for i, x in enumerate(nums):
        if target - x in seen:
            return [seen[target - x], i]
        seen[x] = i
