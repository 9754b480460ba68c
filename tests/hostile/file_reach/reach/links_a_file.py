# family: file reach
# tries: makes a second name for a file
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.link(path(), path("second"))
    return True
