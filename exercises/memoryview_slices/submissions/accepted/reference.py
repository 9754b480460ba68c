def checksum_blocks(data, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    view = memoryview(data)
    sums = []
    for start in range(0, len(view), size):
        total = 0
        for byte in view[start : start + size]:
            total += byte
        sums.append(total % 65_536)
    return sums
