# family: process reach
# tries: writes the memory of another process
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    text = ctypes.create_string_buffer(8)
    with_ours = struct.pack("QQ", ctypes.addressof(text), 8)
    with_theirs = struct.pack("QQ", 4096, 8)
    try:
        call("process_vm_writev", WORLD["sibling"], with_ours, 1, with_theirs, 1, 0)
    except OSError as error:
        return error.errno == 14
    return True
