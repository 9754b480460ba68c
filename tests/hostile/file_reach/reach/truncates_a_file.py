# family: file reach
# tries: empties a file by its path
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.truncate(path(), 0)
    return True
