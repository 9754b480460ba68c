# family: file reach
# tries: learns from /proc/self/maps which files are mapped where
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    with open("/proc/self/maps") as maps:
        return "libc" in maps.read()
