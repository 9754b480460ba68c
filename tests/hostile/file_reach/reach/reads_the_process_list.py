# family: file reach
# tries: lists all processes
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    return any(name.isdigit() for name in os.listdir("/proc"))
