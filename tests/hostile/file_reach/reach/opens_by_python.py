# family: file reach
# tries: reads a file with open()
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    with open(WORLD["file"], "rb") as file:
        return SECRET in file.read()
