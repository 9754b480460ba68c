# family: file reach
# tries: reads a file with openat2(2), whose flags lie in memory where no filter sees them
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    how = struct.pack("QQQ", os.O_RDONLY, 0, 0)
    descriptor = call("openat2", AT_FDCWD, WORLD["file"].encode(), how, len(how))
    return SECRET in os.read(descriptor, 4096)
