def checksum_blocks(data, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    return [sum(data[start : start + size]) % 65_536 for start in range(0, len(data), size)]
