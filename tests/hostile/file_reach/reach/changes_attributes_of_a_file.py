# family: file reach
# tries: marks a file with an extended attribute
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.setxattr(path(), "user.mark", b"1")
    return True
