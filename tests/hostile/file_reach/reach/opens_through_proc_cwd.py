# family: file reach
# tries: reads a file below /proc/self/cwd, by climbing up
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    with open("/proc/self/cwd/../../../../../../../../../.." + WORLD["file"], "rb") as file:
        return SECRET in file.read()
