# family: file reach
# tries: learns by faccessat2(2) whether a file exists
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("faccessat2", AT_FDCWD, name.encode(), os.F_OK, 0)

    return is_there(question)
