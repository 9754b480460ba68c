# family: file reach
# tries: removes a file
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.unlink(path())
    return True
