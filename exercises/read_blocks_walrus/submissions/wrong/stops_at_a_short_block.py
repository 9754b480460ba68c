def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    while block := f.read(size):
        yield block
        if len(block) < size:
            return
