def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    blocks = []
    while block := f.read(size):
        blocks.append(block)
    return iter(blocks)
