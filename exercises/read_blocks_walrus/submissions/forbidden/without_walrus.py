def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    while True:
        block = f.read(size)
        if not block:
            return
        yield block
