def copy(source, target, size):
    if size < 1:
        raise ValueError(size)
    with open(source, "rb") as file:
        length = 0
        with open(target, "wb") as out:
            for piece in iter(lambda: file.read(1000), b""):
                length += len(piece)
                out.write(piece)
    return [min(done, length) for done in range(size, length + size, size)]
