# family: file reach
# tries: lists the current folder by getdents64(2)
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    call("chdir", WORLD["folder"].encode())
    folder = call("openat", AT_FDCWD, b".", os.O_RDONLY | os.O_DIRECTORY, 0)
    names = ctypes.create_string_buffer(4096)
    count = call("getdents64", folder, names, 4096)
    return b"secret.txt" in names.raw[:count]
