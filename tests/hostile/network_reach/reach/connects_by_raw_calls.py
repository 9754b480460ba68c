# family: network reach
# tries: connects by socket(2) and connect(2)
# held by: seccomp, network namespace
# expect: forbidden, runtime_error
def harm():
    descriptor = call("socket", 2, 1, 0)
    port = WORLD["port"].to_bytes(2, "big")
    address = struct.pack("<H", 2) + port + bytes([127, 0, 0, 1]) + bytes(8)
    return libc.connect(descriptor, address, 16) == 0
