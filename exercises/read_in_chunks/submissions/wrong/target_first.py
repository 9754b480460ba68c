def copy(source: str, target: str, size: int) -> list[int]:
    if size < 1:
        raise ValueError("a piece has at least one byte")
    progress, done = [], 0
    with open(target, "wb") as write_to, open(source, "rb") as read_from:
        while True:
            piece = read_from.read(size)
            if not piece:
                return progress
            write_to.write(piece)
            done += len(piece)
            progress.append(done)
