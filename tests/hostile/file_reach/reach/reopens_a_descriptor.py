# family: file reach
# tries: opens what stands behind its own output a second time, by /proc/self/fd
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    return os.open("/proc/self/fd/1", os.O_WRONLY | os.O_NONBLOCK) >= 0
