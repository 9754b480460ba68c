# family: escalation
# tries: learns which pages of a file others have read, by mincore(2)
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    address = call("mmap", 0, 4096, 1, 0x22, -1, 0)
    return call("mincore", address, 4096, ctypes.create_string_buffer(1)) == 0
