# family: file reach
# tries: writes its own memory through /proc/self/mem, where no protection counts
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    text = ctypes.create_string_buffer(b"before")
    with open("/proc/self/mem", "r+b", buffering=0) as memory:
        memory.seek(ctypes.addressof(text))
        return memory.read(6) == b"before"
