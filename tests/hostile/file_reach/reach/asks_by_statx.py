# family: file reach
# tries: learns by statx(2) whether a file exists
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("statx", AT_FDCWD, name.encode(), 0, 0xFFF, ctypes.create_string_buffer(512))

    return is_there(question)
