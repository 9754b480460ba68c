# family: file reach
# tries: learns by readlinkat(2) whether a file exists
# held by: no paths, seccomp
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("readlinkat", AT_FDCWD, name.encode(), ctypes.create_string_buffer(256), 256)

    return is_there(question)
