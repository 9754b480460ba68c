def checksum_blocks(data, size):
    if size < 1:
        raise ValueError(size)
    sums = [0] * -(-len(data) // size)
    for place in range(len(data)):
        sums[place // size] += data[place]
    return [total % 65_536 for total in sums]
