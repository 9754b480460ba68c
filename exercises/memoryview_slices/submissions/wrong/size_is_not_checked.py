def checksum_blocks(data, size):
    view = memoryview(data)
    return [sum(view[start : start + size]) % 65_536 for start in range(0, len(view), size)]
