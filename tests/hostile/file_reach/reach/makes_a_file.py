# family: file reach
# tries: creates a file
# held by: no paths, seccomp, rlimits
# expect: forbidden, runtime_error
def harm():
    return os.open(path("made"), os.O_WRONLY | os.O_CREAT) >= 0
