def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    seen = ()
    while block := f.read(size):
        seen = seen + (block,)
        yield seen[-1]
