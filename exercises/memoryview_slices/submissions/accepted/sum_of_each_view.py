def checksum_blocks(data, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    view = memoryview(data)
    return [sum(view[start : start + size]) % 65_536 for start in range(0, len(view), size)]
