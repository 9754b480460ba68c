def read_blocks(f, size):
    if size < 1:
        raise ValueError("a block has at least one byte")
    rest = b""
    while block := f.read(size):
        rest += block
        while len(rest) >= size:
            yield rest[:size]
            rest = rest[size:]
    if rest:
        yield rest
