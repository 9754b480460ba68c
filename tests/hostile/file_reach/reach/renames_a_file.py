# family: file reach
# tries: moves a file away
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.rename(path(), path("moved"))
    return True
