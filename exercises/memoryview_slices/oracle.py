def checksum_blocks(data, size):
    if size < 1:
        raise ValueError("no such block")
    sums = []
    for place, byte in enumerate(data):
        if place % size == 0:
            sums.append(0)
        sums[-1] = (sums[-1] + byte) % 2**16
    return sums
