# family: process reach
# tries: reads the memory of another process
# held by: seccomp, pid namespace, own user id
# expect: forbidden, runtime_error
def harm():
    address = int(os.environ.get("JUDGE_ADDRESS", "0"), 16)
    text = ctypes.create_string_buffer(8)
    with_ours = struct.pack("QQ", ctypes.addressof(text), 8)
    with_theirs = struct.pack("QQ", address or 4096, 8)
    try:
        call("process_vm_readv", WORLD["sibling"], with_ours, 1, with_theirs, 1, 0)
    except OSError as error:
        # EFAULT: nothing lies there, but it was allowed to look.
        return error.errno == 14
    return True
