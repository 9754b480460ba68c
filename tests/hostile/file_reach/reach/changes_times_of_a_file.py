# family: file reach
# tries: sets back the times of a file
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.utime(path(), (0, 0))
    return True
