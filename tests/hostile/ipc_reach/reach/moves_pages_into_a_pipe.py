# family: ipc reach
# tries: gives pages of its memory to a pipe, by vmsplice(2)
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    read, write = os.pipe()
    text = ctypes.create_string_buffer(b"hello")
    vector = struct.pack("QQ", ctypes.addressof(text), 5)
    return call("vmsplice", write, vector, 1, 0) == 5
