# family: file reach
# tries: empties a file by opening it
# held by: no paths, seccomp, rlimits
# expect: forbidden, runtime_error
def harm():
    return os.open(path(), os.O_WRONLY | os.O_TRUNC) >= 0
