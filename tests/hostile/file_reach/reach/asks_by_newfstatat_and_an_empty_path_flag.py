# family: file reach
# tries: learns by newfstatat(2) whether a file exists, with a flag that is meant for descriptors
# held by: no paths, mount namespace
# expect: forbidden, runtime_error
def harm():
    def question(exists):
        name = WORLD["file"] if exists else WORLD["file"] + ".not"
        call("newfstatat", 0, name.encode(), ctypes.create_string_buffer(256), 0x1000)

    return is_there(question)
