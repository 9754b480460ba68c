from typing import BinaryIO, Iterator


def read_blocks(f: BinaryIO, size: int) -> Iterator[bytes]:
    while block := b"":          # what belongs here?
        yield block
