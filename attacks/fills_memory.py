# tries: to hold four times the memory that it may
# held as: memory_limit
def harm():
    pieces = [bytearray(b"x") * (1 << 20) for _ in range(256)]
    return len(pieces) == 256
