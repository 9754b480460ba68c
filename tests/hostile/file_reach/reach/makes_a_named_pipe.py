# family: file reach
# tries: leaves a pipe that blocks whoever opens it
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.mkfifo(path("pipe"))
    return True
