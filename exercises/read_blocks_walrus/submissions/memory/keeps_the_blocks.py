def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    total, seen = 0, []
    while block := f.read(size):
        seen.append(block)
        total += len(block)
        yield block
