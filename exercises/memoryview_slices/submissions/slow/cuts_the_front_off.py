def checksum_blocks(data, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    sums = []
    while data:
        sums.append(sum(data[:size]) % 65_536)
        data = data[size:]
    return sums
