def read_blocks(f, size):
    while block := f.read(size):
        yield block
