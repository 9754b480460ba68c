# family: file reach
# tries: reads a file with open(2), which has no directory argument
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    descriptor = call("open", WORLD["file"].encode(), os.O_RDONLY, 0)
    return SECRET in os.read(descriptor, 4096)
