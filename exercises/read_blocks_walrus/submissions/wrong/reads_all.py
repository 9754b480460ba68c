def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    rest = f.read()
    while block := rest[:size]:
        rest = rest[size:]
        yield block
