def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    following = f.read(size)
    while block := following:
        following = f.read(size)
        yield block
