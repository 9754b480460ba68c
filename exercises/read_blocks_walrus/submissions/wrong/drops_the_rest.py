def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    while len(block := f.read(size)) == size:
        yield block
