# family: file reach
# tries: makes a folder
# held by: seccomp
# expect: forbidden, runtime_error
def harm():
    os.mkdir(path("folder"))
    return True
