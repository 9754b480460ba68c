# family: escalation
# tries: makes a table in the kernel by bpf(2)
# held by: seccomp
# bites: as root
# expect: forbidden, runtime_error
def harm():
    table = struct.pack("IIIII", 2, 4, 4, 1, 0) + bytes(52)
    return call("bpf", 0, table, len(table)) >= 0
