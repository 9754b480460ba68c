def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    block = b""
    while byte := f.read(1):
        block += byte
        if len(block) == size:
            yield block
            block = b""
    if block:
        yield block
