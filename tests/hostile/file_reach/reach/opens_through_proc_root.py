# family: file reach
# tries: reads a file below /proc/self/root
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    with open("/proc/self/root" + WORLD["file"], "rb") as file:
        return SECRET in file.read()
