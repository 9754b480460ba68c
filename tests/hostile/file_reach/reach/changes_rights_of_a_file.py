# family: file reach
# tries: makes a file writable and executable for all
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.chmod(path(), 0o4777)
    return True
