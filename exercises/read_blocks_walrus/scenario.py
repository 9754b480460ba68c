import io


class Stream:
    """A stream that remembers how much was asked for."""

    def __init__(self, *parts):
        self.parts, self.asked = list(parts), []

    def read(self, size=-1):
        self.asked.append(size)
        if not self.parts:
            return b""
        part = self.parts.pop(0)
        if isinstance(part, Exception):
            raise part
        if size is None or size < 0:
            part, self.parts = b"".join([part] + self.parts), []
            return part
        if len(part) > size:
            self.parts.insert(0, part[size:])
        return part[:size]


def show(solution, log, size, *parts):
    stream = Stream(*parts)
    log.call(lambda: list(solution.read_blocks(stream, size)))
    log(stream.asked)


def eight_bytes(solution, log):
    stream = Stream(b"abcdefgh")
    log.call(lambda: list(solution.read_blocks(stream, 3)))
    log(stream.asked)


def one_read_for_each_block(solution, log):
    stream = Stream(b"abcde")
    blocks = solution.read_blocks(stream, 2)
    log("reads", stream.asked)
    for _ in range(3):
        block = next(blocks, "end")
        log(block, stream.asked)
    log.call(next, blocks)
    log(stream.asked)


def short_blocks_in_between(solution, log):
    show(solution, log, 4, b"abcd", b"e", b"fg", b"hijkl")


def exact_multiple(solution, log):
    show(solution, log, 2, b"abcd")
    show(solution, log, 4, b"abcd")


def empty_stream(solution, log):
    show(solution, log, 5)


def size_below_one(solution, log):
    for size in (0, -1, -5):
        show(solution, log, size, b"abc")


def size_one(solution, log):
    show(solution, log, 1, b"abc")


def larger_than_the_stream(solution, log):
    show(solution, log, 10 ** 6, b"abc")


def end_is_read_once(solution, log):
    show(solution, log, 2, b"xyz")


def begins_in_the_middle(solution, log):
    f = io.BytesIO(b"0123456789")
    f.read(4)
    log.call(lambda: list(solution.read_blocks(f, 4)))
    log(f.tell())


def error_while_reading(solution, log):
    stream = Stream(b"ab", OSError("gone"), b"cd")
    blocks = solution.read_blocks(stream, 2)
    log.call(next, blocks)
    log.call(next, blocks)
    log(stream.asked)


def blocks_of_zeros(solution, log):
    show(solution, log, 2, b"\x00\x00\x00", b"0", b"\n")


def two_readers_take_turns(solution, log):
    f = io.BytesIO(b"abcdefghij")
    one, two = solution.read_blocks(f, 2), solution.read_blocks(f, 3)
    for blocks in (one, two, one, two):
        log.call(next, blocks)


class Zeros:
    def __init__(self, left):
        self.left = left

    def read(self, size=-1):
        size = self.left if size is None or size < 0 else min(size, self.left)
        self.left -= size
        return bytes(size)


def scenario(solution, log, count):
    """A stream of so many blocks of 16 bytes."""
    blocks = total = 0
    for block in solution.read_blocks(Zeros(16 * count), 16):
        blocks += 1
        total += len(block)
    log(blocks, total)
