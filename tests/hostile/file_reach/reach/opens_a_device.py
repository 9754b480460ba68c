# family: file reach
# tries: opens a device of the machine
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    return os.open("/dev/null", os.O_RDWR) >= 0
