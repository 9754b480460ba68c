# family: file reach
# tries: makes a terminal of its own
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    return os.open("/dev/ptmx", os.O_RDWR) >= 0
