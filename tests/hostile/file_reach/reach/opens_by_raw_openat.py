# family: file reach
# tries: reads a file with openat(2)
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    descriptor = call("openat", AT_FDCWD, WORLD["file"].encode(), os.O_RDONLY, 0)
    return SECRET in os.read(descriptor, 4096)
