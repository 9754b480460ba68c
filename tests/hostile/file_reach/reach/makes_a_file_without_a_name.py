# family: file reach
# tries: writes to a disk without a name, by O_TMPFILE
# held by: no paths, seccomp, rlimits
# expect: forbidden, runtime_error
def harm():
    return os.open(WORLD["folder"], os.O_WRONLY | os.O_TMPFILE) >= 0
