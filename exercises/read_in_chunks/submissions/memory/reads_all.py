def copy(source: str, target: str, size: int) -> list[int]:
    if size < 1:
        raise ValueError("a piece has at least one byte")
    progress, done = [], 0
    with open(source, "rb") as read_from, open(target, "wb") as write_to:
        content = read_from.read()
        for start in range(0, len(content), size):
            piece = content[start : start + size]
            write_to.write(piece)
            done += len(piece)
            progress.append(done)
    return progress
