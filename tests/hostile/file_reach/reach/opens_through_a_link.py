# family: file reach
# tries: follows a symbolic link out of a folder
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    with open(path("link"), "rb") as file:
        return SECRET in file.read()
